import { AssumeRoleCommand, AssumeRoleWithSAMLCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { PARTNER_ROLES } from '../misbehavior.ts';
import type { IssuedCredentials } from '../sts/issue.ts';
import { companyForTests, samlParameters, stsClient } from '../test-support.ts';

const company = await companyForTests();

async function analyst(): Promise<IssuedCredentials> {
  const parameters = await samlParameters(company, company.users.oneRole);
  await stsClient(company).send(new AssumeRoleWithSAMLCommand(parameters));
  return lastIssued();
}

async function auditor(): Promise<IssuedCredentials> {
  const { roleArn } = PARTNER_ROLES.trusting;
  await stsClient(company, await analyst()).send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'anna' }));
  return lastIssued();
}

function lastIssued(): IssuedCredentials {
  const issued = company.issued.at(-1);
  if (issued === undefined) throw new Error('STS gave nothing');
  return issued;
}

const sessionOf = ({ accessKeyId, secretAccessKey, sessionToken }: IssuedCredentials) =>
  JSON.stringify({ sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken });

const post = (form: Record<string, string>) =>
  fetch(company.federationUrl, { method: 'POST', body: new URLSearchParams(form) });

async function token(keys: IssuedCredentials, more: Record<string, string> = {}): Promise<string | undefined> {
  const answer = await post({ Action: 'getSigninToken', Session: sessionOf(keys), ...more });
  return answer.ok ? ((await answer.json()) as { SigninToken: string }).SigninToken : undefined;
}

const login = (SigninToken: string) =>
  fetch(`${company.federationUrl}?${new URLSearchParams({ Action: 'login', Destination: 'https://x/', SigninToken })}`);

describe('the federation endpoint', () => {
  it('signs a browser in as the role, once', async () => {
    const keys = await analyst();
    const given = (await token(keys, { SessionDuration: '43200' })) ?? '';
    expect(await (await login(given)).text()).toBe(keys.caller.roleArn);
    expect((await login(given)).status).toBe(400);
  });

  it('accepts credentials in the URL too, as AWS does', async () => {
    const query = new URLSearchParams({ Action: 'getSigninToken', Session: sessionOf(await analyst()) });
    expect((await fetch(`${company.federationUrl}?${query}`)).status).toBe(200);
    expect(company.requests.at(-1)).toMatchObject({ kind: 'console-token', keysInAddress: true });
  });

  it('issues no token for modified credentials', async () => {
    const keys = await analyst();
    expect(await token({ ...keys, secretAccessKey: 'other' })).toBeUndefined();
    expect(await token({ ...keys, sessionToken: `${keys.sessionToken}x` })).toBeUndefined();
    expect((await post({ Action: 'getSigninToken', Session: 'no json' })).status).toBe(400);
    expect((await post({ Action: 'getSigninToken' })).status).toBe(400);
  });

  it('accepts a duration for sign-in credentials up to the role’s maximum, and none for chained roles', async () => {
    const own = await analyst();
    for (const wrong of ['899', '43201', 'x']) expect(await token(own, { SessionDuration: wrong })).toBeUndefined();
    const chained = await auditor();
    expect(await token(chained, { SessionDuration: '900' })).toBeUndefined();
    expect(await token(chained)).toBeDefined();
  });
});
