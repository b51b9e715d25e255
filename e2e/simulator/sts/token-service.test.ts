import { AssumeRoleWithSAMLCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { PEOPLE } from '../people.ts';
import { companyForTests, refusalOf, samlParameters, stsClient } from '../test-support.ts';
import { REFUSALS } from './refusal.ts';

const company = await companyForTests();
const { sts } = company.misbehave;

const assume = async (attempts = 1) =>
  stsClient(company, null, attempts).send(new AssumeRoleWithSAMLCommand(await samlParameters(company, PEOPLE.oneRole)));
const post = (parameters: Record<string, string>, init: RequestInit = {}) =>
  fetch(company.stsUrl, { method: 'POST', body: new URLSearchParams(parameters), ...init });
const outcomes = () => company.requests.flatMap(each => (each.kind === 'sts' ? [each.outcome] : []));

describe('responses of STS', () => {
  test('are XML with a request ID in body and header, and the date', async () => {
    const answer = await post({ Action: 'GetCallerIdentity', Version: '2011-06-15' });
    const requestId = answer.headers.get('x-amzn-requestid');
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toBe('text/xml');
    expect(Math.abs(Date.parse(answer.headers.get('date') ?? '') - Date.now())).toBeLessThan(5_000);
    expect(await answer.text()).toBe(`<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>MissingAuthenticationToken</Code>
    <Message>Request is missing Authentication Token</Message>
  </Error>
  <RequestId>${requestId}</RequestId>
</ErrorResponse>
`);
  });

  test('report an unknown action', async () => {
    const answer = await post({ Action: 'constructor' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<Code>InvalidAction</Code>');
  });

  test('report a missing parameter', async () => {
    const ask = async (given: Record<string, string>) =>
      (await post({ Action: 'AssumeRoleWithSAML', ...given })).text();
    expect(await ask({})).toContain("Value null at 'roleArn'");
    expect(await ask({ RoleArn: 'a' })).toContain("Value null at 'principalArn'");
    expect(await ask({ RoleArn: 'a', PrincipalArn: 'b' })).toContain("Value null at 'sAMLAssertion'");
  });

  test('are logged without secrets', async () => {
    await assume();
    const [keys] = company.issued;
    const log = JSON.stringify(company.requests);
    expect(log).toContain('"action":"AssumeRoleWithSAML"');
    expect(log).toContain('"outcome":"answered"');
    for (const secret of [keys?.accessKeyId, keys?.secretAccessKey, keys?.sessionToken])
      expect(log).not.toContain(secret);
  });
});

describe('an STS that misbehaves', () => {
  test('throttles the configured number of times, after which a client’s retry succeeds', async () => {
    sts.throttle = 1;
    expect(await refusalOf(assume())).toBe('Throttling: Rate exceeded');
    sts.throttle = 1;
    expect((await assume(2)).Credentials).toBeDefined();
    expect(outcomes()).toEqual(['Throttling', 'Throttling', 'answered']);
  });

  test('fails the configured number of times', async () => {
    sts.serverErrors = 1;
    expect(await refusalOf(assume())).toMatch(/^InternalFailure: /);
    expect((await assume()).Credentials).toBeDefined();
  });

  test('drops the connection the configured number of times', async () => {
    sts.drop = 1;
    expect(await refusalOf(assume())).toMatch(/ECONNRESET|socket hang up/);
    expect((await assume()).Credentials).toBeDefined();
  });

  test('does not respond the configured number of times', async () => {
    sts.hang = 1;
    const stop = new AbortController();
    const answer = post({ Action: 'GetCallerIdentity' }, { signal: stop.signal });
    expect(await company.waitFor(each => each.kind === 'sts')).toMatchObject({
      outcome: 'hung',
      action: 'GetCallerIdentity',
    });
    stop.abort();
    expect(await refusalOf(answer)).toMatch(/^AbortError/);
    expect((await assume()).Credentials).toBeDefined();
  });

  test('responds late', async () => {
    sts.slowMilliseconds = 80;
    const before = performance.now();
    await assume();
    expect(performance.now() - before).toBeGreaterThanOrEqual(79);
  });

  test.each([
    REFUSALS.regionDisabled,
    REFUSALS.malformedPolicy,
    REFUSALS.packedPolicyTooLarge,
    REFUSALS.claimRejected,
    { status: 400, code: 'SomethingNew', message: 'Nobody has seen this code' },
  ])('refuses everything with $code', async refusal => {
    sts.refuse = refusal;
    const said = await refusalOf(assume());
    expect(said).toContain(refusal.code);
    expect(said).toContain(refusal.message);
  });

  test('uses its own clock for date and expiration', async () => {
    sts.clockSeconds = 120;
    const answer = await post({ Action: 'GetCallerIdentity' });
    expect(Date.parse(answer.headers.get('date') ?? '') - Date.now()).toBeCloseTo(120_000, -4);
    const { Credentials } = await assume();
    expect((Credentials?.Expiration?.getTime() ?? 0) - Date.now()).toBeCloseTo(3_720_000, -4);
  });

  test('accepts a provider with the same clock skew', async () => {
    sts.clockSeconds = company.misbehave.idp.clockSeconds = -3_600;
    expect((await assume()).Credentials).toBeDefined();
  });

  test('issues shorter sessions than requested', async () => {
    sts.lifeSeconds = 5;
    const { Credentials } = await assume();
    expect((Credentials?.Expiration?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(5_000);
    const [keys] = company.issued;
    expect((await stsClient(company, keys ?? null).send(new GetCallerIdentityCommand())).Arn).toBeDefined();
  });
});
