import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import { ssoEndpoint } from './sso-endpoints.ts';

const at = (region: string) => ({ region, host: 'acme.awsapps.com' });

describe('an endpoint of IAM Identity Center', () => {
  it.each([
    ['eu-central-1', 'eu-central-1.amazonaws.com'],
    ['us-gov-west-1', 'us-gov-west-1.amazonaws.com'],
    ['cn-north-1', 'cn-north-1.amazonaws.com.cn'],
    ['eusc-de-east-1', 'eusc-de-east-1.amazonaws.eu'],
  ])('in %s is in the partition of the region', (region, suffix) => {
    expect(ssoEndpoint('SSO', at(region), {})).toEqual(ok(`https://portal.sso.${suffix}`));
    expect(ssoEndpoint('SSO_OIDC', at(region), {})).toEqual(ok(`https://oidc.${suffix}`));
  });

  it.each(['', 'evil.example/', 'eu-central-1.evil.example', 'eu-central-1/', 'EU-CENTRAL-1', 'eu-central-1\n'])(
    'has no host with %j, which is no region',
    region => {
      expect(ssoEndpoint('SSO', at(region), {})).toEqual(fail({ kind: 'portal-region', host: 'acme.awsapps.com' }));
    },
  );

  it('is the one that the environment sets, of each service', () => {
    const environment = { AWS_ENDPOINT_URL_SSO: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_SSO_OIDC: 'http://127.0.0.1:2' };
    expect(ssoEndpoint('SSO', at('eu-central-1'), environment)).toEqual(ok('http://127.0.0.1:1'));
    expect(ssoEndpoint('SSO_OIDC', at('eu-central-1'), environment)).toEqual(ok('http://127.0.0.1:2'));
    expect(ssoEndpoint('SSO', at('eu-central-1'), { AWS_ENDPOINT_URL_SSO: 'http://evil.example' })).toEqual(
      fail({ kind: 'aws-endpoint-refused', variable: 'AWS_ENDPOINT_URL_SSO' }),
    );
  });
});
