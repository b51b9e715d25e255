import { AssumeRoleWithSAMLCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, test } from 'vitest';
import { TEAM_ACCOUNTS } from '../accounts.ts';
import { PEOPLE } from '../people.ts';
import { companyForTests, refusalOf, samlParameters, stsClient } from '../test-support.ts';

const company = await companyForTests();

async function assumed() {
  await stsClient(company).send(new AssumeRoleWithSAMLCommand(await samlParameters(company, PEOPLE.oneRole)));
  const [keys] = company.issued;
  if (keys === undefined) throw new Error('nothing was issued');
  return keys;
}
const identify = (keys: Parameters<typeof stsClient>[1]) =>
  stsClient(company, keys).send(new GetCallerIdentityCommand());

describe('GetCallerIdentity', () => {
  test('returns the caller', async () => {
    const { Account, Arn, UserId } = await identify(await assumed());
    expect(Account).toBe(TEAM_ACCOUNTS.salesData);
    expect(Arn).toBe(`arn:aws:sts::${TEAM_ACCOUNTS.salesData}:assumed-role/Analyst/anna.berg@example-energy.test`);
    expect(UserId).toMatch(/^AROA\w+:anna\.berg@example-energy\.test$/);
  });

  test('rejects another secret', async () => {
    const keys = await assumed();
    expect(await refusalOf(identify({ ...keys, secretAccessKey: `-${keys.secretAccessKey.slice(1)}` }))).toMatch(
      /^SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided/,
    );
  });

  test('rejects another token', async () => {
    const keys = await assumed();
    expect(await refusalOf(identify({ ...keys, sessionToken: keys.sessionToken.slice(1) }))).toBe(
      'InvalidClientTokenId: The security token included in the request is invalid.',
    );
  });

  test('rejects credentials that it did not issue', async () => {
    const keys = await assumed();
    expect(await refusalOf(identify({ ...keys, accessKeyId: 'ASIAAAAAAAAAAAAAAAAA' }))).toMatch(
      /^InvalidClientTokenId/,
    );
  });

  test('rejects expired credentials', async () => {
    company.misbehave.sts.lifeSeconds = 2;
    const keys = await assumed();
    expect((await identify(keys)).Arn).toBeDefined();
    company.misbehave.sts.clockSeconds = 3;
    expect(await refusalOf(identify(keys))).toBe('ExpiredToken: The security token included in the request is expired');
  });

  test('rejects a signature more than 15 minutes old or ahead', async () => {
    const keys = await assumed();
    company.misbehave.sts.clockSeconds = 16 * 60;
    expect(await refusalOf(identify(keys))).toMatch(
      /^SignatureDoesNotMatch: Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 15 min\.\)$/,
    );
    company.misbehave.sts.clockSeconds = -16 * 60;
    expect(await refusalOf(identify(keys))).toMatch(/^SignatureDoesNotMatch: Signature not yet current: /);
  });

  test('rejects a request without a complete signature', async () => {
    const call = async (headers: Record<string, string>) => {
      const answer = await fetch(company.stsUrl, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ Action: 'GetCallerIdentity' }),
      });
      return `${answer.status} ${/<Code>(.*)<\/Code>/.exec(await answer.text())?.[1]}`;
    };
    expect(await call({})).toBe('403 MissingAuthenticationToken');
    expect(await call({ authorization: 'AWS4-HMAC-SHA256 Credential=ASIA/20300101/x/sts/aws4_request' })).toBe(
      '400 IncompleteSignature',
    );
    expect(await call({ authorization: 'Basic YTpi' })).toBe('400 IncompleteSignature');
  });

  test('accepts a presigned URL until it expires or is changed', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = await assumed();
    const signer = (service: string) =>
      new SignatureV4({
        service,
        region: 'eu-central-1',
        sha256: Sha256,
        credentials: { accessKeyId, secretAccessKey, sessionToken },
      });
    const { hostname, host, port } = new URL(company.stsUrl);
    const presign = async (service: string) => {
      const signed = await signer(service).presign(
        {
          method: 'GET',
          protocol: 'http:',
          hostname,
          port: Number(port),
          path: '/',
          headers: { host },
          query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        },
        { expiresIn: 60 },
      );
      return `${company.stsUrl}/?${new URLSearchParams(signed.query as Record<string, string>)}`;
    };
    const address = await presign('sts');
    const status = async (url: string) => (await fetch(url)).status;
    expect(await status(address)).toBe(200);
    expect(await status(address.replace('2011-06-15', '2011-06-16'))).toBe(403);
    expect(await status(await presign('s3'))).toBe(403);
    company.misbehave.sts.clockSeconds = 61;
    expect(await status(address)).toBe(403);
  });
});
