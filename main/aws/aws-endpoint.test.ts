import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { awsEndpoint, endpointsInForce, refusedEndpoints } from './aws-endpoint.ts';

const refused = (variable: string) => fail({ kind: 'aws-endpoint-refused', variable });

describe('a custom AWS endpoint', () => {
  test('is undefined without a variable', () => {
    expect(awsEndpoint('STS', {})).toEqual(ok(undefined));
    expect(awsEndpoint('STS', { AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL: '' })).toEqual(ok(undefined));
  });

  test('is the service-specific one before the general one', () => {
    const environment = { AWS_ENDPOINT_URL: 'https://aws.acme.example', AWS_ENDPOINT_URL_STS: 'http://localhost:2' };
    expect(awsEndpoint('STS', environment)).toEqual(ok('http://localhost:2'));
    expect(awsEndpoint('IAM', environment)).toEqual(ok('https://aws.acme.example'));
    expect(endpointsInForce(environment)).toEqual(['http://localhost:2', 'https://aws.acme.example']);
  });

  test('for IAM only is listed as in use or refused like one for STS', () => {
    expect(endpointsInForce({ AWS_ENDPOINT_URL_IAM: 'https://iam.acme.example/x' })).toEqual([
      'https://iam.acme.example',
    ]);
    expect(refusedEndpoints({ AWS_ENDPOINT_URL_IAM: 'nonsense' })).toEqual(['AWS_ENDPOINT_URL_IAM']);
    expect(endpointsInForce({})).toEqual([]);
    expect(refusedEndpoints({ AWS_ENDPOINT_URL_IAM: 'https://iam.acme.example' })).toEqual([]);
  });

  test('for IAM Identity Center is listed as in use or refused', () => {
    const environment = { AWS_ENDPOINT_URL_SSO: 'https://portal.acme.example', AWS_ENDPOINT_URL_SSO_OIDC: 'http://x' };
    expect(awsEndpoint('SSO', environment)).toEqual(ok('https://portal.acme.example'));
    expect(awsEndpoint('SSO_OIDC', environment)).toEqual(refused('AWS_ENDPOINT_URL_SSO_OIDC'));
    expect(endpointsInForce(environment)).toEqual(['https://portal.acme.example']);
    expect(refusedEndpoints(environment)).toEqual(['AWS_ENDPOINT_URL_SSO_OIDC']);
  });

  test('is ignored if AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is true', () => {
    const environment = { AWS_ENDPOINT_URL_STS: 'http://evil.example', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'True' };
    expect(awsEndpoint('STS', environment)).toEqual(ok(undefined));
    expect(refusedEndpoints(environment)).toEqual([]);
  });

  test.each([
    'http://sts.evil.example',
    'http://127.0.0.1.evil.example',
    'http://127.0.0.2:4566',
    'http://192.168.1.4:4566',
    'file:///etc/passwd',
    'ftp://localhost/',
    'ws://localhost:1',
    'htps://sts.amazonaws.com',
    'sts.amazonaws.com',
    'localhost:4566',
    'nonsense',
    ' ',
    'https://',
    'https://anna:hush@sts.acme.example',
    'https://anna@sts.acme.example',
    'http://:hush@localhost:4566',
  ])('is refused unless it is https or on this computer: %j', address => {
    claim('aws-endpoint');
    expect(awsEndpoint('STS', { AWS_ENDPOINT_URL_STS: address })).toEqual(refused('AWS_ENDPOINT_URL_STS'));
    expect(awsEndpoint('IAM', { AWS_ENDPOINT_URL: address })).toEqual(refused('AWS_ENDPOINT_URL'));
    expect(endpointsInForce({ AWS_ENDPOINT_URL: address })).toEqual([]);
    expect(refusedEndpoints({ AWS_ENDPOINT_URL: address })).toEqual(['AWS_ENDPOINT_URL']);
    // A refused endpoint is not replaced by another one.
    expect(awsEndpoint('STS', { AWS_ENDPOINT_URL_STS: address, AWS_ENDPOINT_URL: 'https://a.example' }).ok).toBe(false);
  });
});
