import { AssumeRoleWithSAMLCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { createSdkRequestHandler, type Fetch } from './sdk-request-handler.ts';
import { stsFailure } from './sts-failure.ts';

const answer = (body: string, status: number) =>
  new Response(body, { status, headers: { date: 'Tue, 24 Nov 2026 08:00:00 GMT', 'content-type': 'text/xml' } });

const errorXml = (code: string, message: string) =>
  `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;

/** Calls a fake STS through the real SDK; returns the failure, or what the SDK parsed. */
async function ask(fetch: Fetch) {
  const dates: string[] = [];
  const client = new STSClient({
    region: 'eu-central-1',
    endpoint: 'https://sts.example.com',
    maxAttempts: 1,
    credentials: { accessKeyId: '', secretAccessKey: '' },
    requestHandler: createSdkRequestHandler(fetch, date => dates.push(date)),
  });
  const command = new AssumeRoleWithSAMLCommand({
    RoleArn: 'arn:aws:iam::123456789012:role/Analyst',
    PrincipalArn: 'arn:aws:iam::123456789012:saml-provider/X',
    SAMLAssertion: 'c2VjcmV0',
  });
  const outcome = await client.send(command).catch((error: unknown) => stsFailure(error, 'Analyst', 'sts.example.com'));
  return { outcome, dates };
}

describe('STS through the SDK', () => {
  test('sends the form without the headers that Chromium sets, and reads the date', async () => {
    const requests: [string, RequestInit][] = [];
    const { dates } = await ask(async (address, init) => {
      requests.push([address, init]);
      return answer(errorXml('AccessDenied', 'no'), 403);
    });
    const [[address, init] = ['', {} as RequestInit]] = requests;
    expect(address).toBe('https://sts.example.com/');
    expect(init.method).toBe('POST');
    expect(String(init.body)).toContain('Action=AssumeRoleWithSAML');
    expect(Object.keys(init.headers as Record<string, string>).map(name => name.toLowerCase())).not.toContain('host');
    expect(dates).toEqual(['Tue, 24 Nov 2026 08:00:00 GMT']);
  });

  test.each([
    ['ExpiredTokenException', 'Token must be redeemed within 5 minutes of issuance', 'ExpiredTokenException'],
    ['IDPRejectedClaim', 'refused', 'IDPRejectedClaim'],
    ['InvalidIdentityToken', 'refused', 'InvalidIdentityToken'],
    ['AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML', 'AccessDenied'],
    ['RegionDisabledException', 'refused', 'RegionDisabledException'],
    ['MalformedPolicyDocument', 'refused', 'MalformedPolicyDocument'],
    ['PackedPolicyTooLarge', 'refused', 'PackedPolicyTooLarge'],
    ['Throttling', 'Rate exceeded', 'Throttling'],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      'DurationTooLong',
    ],
    ['ValidationError', 'something else', 'Other'],
    ['Brandnew', 'something else', 'Other'],
    // Property names of every JavaScript object are no error codes.
    ['constructor', 'something else', 'Other'],
    ['toString', 'something else', 'Other'],
  ])('reports %s (%s) as %s', async (code, message, refusal) => {
    const { outcome } = await ask(async () => answer(errorXml(code, message), 400));
    expect(outcome).toMatchObject({ kind: 'sts-refused', refusal, role: 'Analyst' });
  });

  test('expands no entities in a response, and stops reading one that is too large', async () => {
    claim('aws-answer-limits');
    const code = `<!DOCTYPE x [<!ENTITY code "AccessDenied">]>${errorXml('&code;', 'no')}`;
    const declared = await ask(async () => answer(code, 403));
    expect(declared.outcome).not.toMatchObject({ refusal: 'AccessDenied' });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 10_000;
        stream.enqueue(new Uint8Array(10_000).fill(0x20));
      },
    });
    expect((await ask(async () => new Response(endless))).outcome).not.toHaveProperty('Credentials');
    expect(sent).toBeLessThan(200_000);
  });

  test('reports a broken connection as STS being unreachable', async () => {
    const { outcome } = await ask(async () => Promise.reject(new TypeError('net::ERR_NAME_NOT_RESOLVED')));
    expect(outcome).toEqual({ kind: 'sts-unreachable', host: 'sts.example.com' });
  });
});
