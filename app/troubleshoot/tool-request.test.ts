import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { ACTIVE, sampleFacts } from '../testing/sample-facts.ts';
import { BASHRC, CONFIG, WORK } from '../testing/tool-samples.ts';
import type { TroubleshootFacts } from './facts.ts';
import { toolRequests } from './tool-request.ts';

describe('the request of a tool', () => {
  const endpoints = (facts: TroubleshootFacts) =>
    toolRequests(facts).map(({ profile, endpoint, region }) => [profile, endpoint, region]);

  it('follows the environment before the files', () => {
    const config = `${CONFIG}services = s\n[services s]\nsts =\n  endpoint_url = http://localhost:1\n`;
    const facts = sampleFacts({}, { config });
    const with_ = (...names: readonly string[]) =>
      endpoints({
        ...facts,
        variables: names.map(name => ({ name, value: `http://localhost/${name}`, place: BASHRC })),
      })[0]?.[1];
    expect(with_()).toBe('http://localhost:1');
    expect(with_('AWS_ENDPOINT_URL')).toBe('http://localhost/AWS_ENDPOINT_URL');
    expect(with_('AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS')).toBe('http://localhost/AWS_ENDPOINT_URL_STS');
    const ignored = { name: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', value: 'true', place: BASHRC };
    expect(endpoints({ ...facts, variables: [ignored] })[0]?.[1]).toBe('https://sts.eu-central-1.amazonaws.com');
  });

  it('is made for a foreign [default] too', () => {
    const other = '[default]\naws_access_key_id = ASIAOLD\naws_secret_access_key = x\naws_session_token = y\n';
    expect(endpoints(sampleFacts({}, { credentials: `${other}${WORK}` }))).toEqual([
      ['work', 'https://sts.eu-central-1.amazonaws.com', 'eu-central-1'],
      ['default', 'https://sts.us-east-1.amazonaws.com', 'us-east-1'],
    ]);
  });

  it.each([
    ['cn-north-1', 'https://sts.cn-north-1.amazonaws.com.cn'],
    ['eu-west-1', 'https://sts.eu-west-1.amazonaws.com'],
    [undefined, undefined],
    ['mars-1', undefined],
  ])(
    'for a foreign [default] in %s goes to its own partition beside a role in GovCloud, or nowhere',
    (region, endpoint) => {
      const other = `[default]\naws_access_key_id = AKIAOLD\naws_secret_access_key = x\n${region === undefined ? '' : `region = ${region}\n`}`;
      const facts = sampleFacts({ active: [{ ...ACTIVE, partition: 'aws-us-gov' }] }, { credentials: other });
      expect(endpoints(facts)).toEqual(endpoint === undefined ? [] : [['default', endpoint, region]]);
    },
  );

  it.each([
    'http://aws.example',
    'https://aws.example',
    'https://amazonaws.com.evil.example',
    'https://abc123.execute-api.us-east-1.amazonaws.com',
    'https://sts.evil.example',
    'file:///etc/passwd',
  ])('sends no credentials to %s', address => {
    claim('troubleshoot-requests');
    expect(endpoints(sampleFacts({}, { config: `${CONFIG}endpoint_url = ${address}\n` }))).toEqual([]);
  });

  it('is not made without a network', () => {
    expect(endpoints(sampleFacts({ sts: { kind: 'unreachable', host: 'sts', reason: 'offline' } }))).toEqual([]);
  });
});
