import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { companyForTests, stsClient } from '../test-support.ts';
import { apiClient, REDIRECT } from './api-client.ts';
import { PORTAL_ACCOUNTS, PORTAL_PEOPLE, type PortalPerson } from './portal-people.ts';

const company = await companyForTests();
const client = apiClient(company);
const behavior = company.misbehave.identityCenter;
const { eight, nineHundred, none } = PORTAL_PEOPLE;
const ADMIN = `account_id=${PORTAL_ACCOUNTS.waterNetwork}&role_name=AdministratorAccess`;

async function tokenOf(person: PortalPerson): Promise<unknown> {
  const registered = await client.register();
  const code = (await client.callback(registered, person)).get('code');
  const grant = { grantType: 'authorization_code', code, codeVerifier: client.verifier, redirectUri: REDIRECT };
  return (await client.post('/token', { ...registered, ...grant })).body.accessToken;
}

describe('the lists', () => {
  test('name accounts and permission sets', async () => {
    const token = await tokenOf(eight);
    const { body } = await client.portal('/assignment/accounts', token);
    expect(body).toMatchObject({
      nextToken: null,
      accountList: expect.arrayContaining([
        { accountId: PORTAL_ACCOUNTS.laboratory, accountName: 'Laboratory', emailAddress: expect.any(String) },
      ]),
    });
    const roles = await client.portal(`/assignment/roles?account_id=${PORTAL_ACCOUNTS.laboratory}`, token);
    expect(roles.body.roleList).toEqual(
      ['DataScientist', 'ReadOnlyAccess'].map(roleName => ({ roleName, accountId: PORTAL_ACCOUNTS.laboratory })),
    );
    expect((await client.portal('/assignment/accounts', await tokenOf(none))).body.accountList).toEqual([]);
  });

  test('have pages of at most 100', async () => {
    const token = await tokenOf(nineHundred);
    const seen: unknown[] = [];
    let next: unknown = '';
    for (let pages = 0; next !== null; pages += 1) {
      expect(pages).toBeLessThan(3);
      const query = `max_result=100${next === '' ? '' : `&next_token=${next}`}`;
      const { body } = await client.portal(`/assignment/accounts?${query}`, token);
      seen.push(...(body.accountList as unknown[]));
      next = body.nextToken;
    }
    expect(seen).toHaveLength(300);
    for (const wrong of ['max_result=101', 'max_result=0', 'next_token=x'])
      expect((await client.portal(`/assignment/accounts?${wrong}`, token)).error).toBe('InvalidRequestException');
  });

  test('reject unknown and foreign accounts', async () => {
    const token = await tokenOf(eight);
    const roles = (id: string) => client.portal(`/assignment/roles?account_id=${id}`, token);
    expect((await roles('111122223333')).status).toBe(404);
    expect((await roles('500000000000')).status).toBe(403);
    expect((await roles('1')).status).toBe(400);
  });
});

describe('credentials', () => {
  test('are accepted by STS as the reserved role, and expire in milliseconds', async () => {
    const { body } = await client.portal(`/federation/credentials?${ADMIN}`, await tokenOf(eight));
    const keys = body.roleCredentials as (typeof company.issued)[number];
    expect(keys.expiration - Date.now()).toBeGreaterThan(3_590_000);
    expect((await stsClient(company, keys).send(new GetCallerIdentityCommand())).Arn).toMatch(
      /^arn:aws:sts::871265430912:assumed-role\/AWSReservedSSO_AdministratorAccess_[0-9a-f]{16}\/petra\.lind$/,
    );
  });

  test('expire after the set duration', async () => {
    behavior.lifeSeconds = 60;
    const { body } = await client.portal(`/federation/credentials?${ADMIN}`, await tokenOf(eight));
    const { expiration } = body.roleCredentials as (typeof company.issued)[number];
    expect(expiration - Date.now()).toBeLessThanOrEqual(60_000);
  });

  test('are forbidden for a removed or unassigned permission set', async () => {
    const token = await tokenOf(eight);
    behavior.removed = [`${PORTAL_ACCOUNTS.waterNetwork}/AdministratorAccess`];
    for (const query of [ADMIN, ADMIN.replace('Administrator', 'Other')]) {
      const { status, error, body } = await client.portal(`/federation/credentials?${query}`, token);
      expect([status, error, body.message]).toEqual([403, 'ForbiddenException', 'No access']);
    }
  });
});

describe('an access token', () => {
  test('expires after an hour', async () => {
    const token = await tokenOf(eight);
    behavior.clockSeconds = 3_600;
    expect(await client.portal('/assignment/accounts', token)).toMatchObject({
      status: 401,
      error: 'UnauthorizedException',
      body: { message: 'Session token not found or invalid' },
    });
  });

  test('survives an administrator’s end of the session, but no sign-out', async () => {
    const token = await tokenOf(eight);
    company.identityCenter.endSessions();
    expect((await client.portal('/assignment/accounts', token)).status).toBe(200);
    expect((await client.portal('/logout', token, 'POST')).status).toBe(200);
    expect((await client.portal('/assignment/accounts', token)).status).toBe(401);
  });
});

describe('the portal', () => {
  test('allows 20 requests per second', async () => {
    const token = await tokenOf(eight);
    const all = await Promise.all(Array.from({ length: 21 }, () => client.portal('/assignment/accounts', token)));
    expect(all.filter(({ error }) => error === 'TooManyRequestsException').map(({ status }) => status)).toEqual([429]);
  });

  test('names its region on the start page', async () => {
    const page = async () => (await fetch(company.identityCenter.pageUrl)).text();
    expect(await page()).toContain('<meta name="region" content="eu-central-1"');
    behavior.startPage = 'no-region';
    expect(await page()).not.toContain('name="region"');
  });

  test('answers with hostility where told', async () => {
    const token = await tokenOf(eight);
    behavior.hostile = 'bidi-names';
    expect(JSON.stringify((await client.portal('/assignment/accounts', token)).body)).toContain('\u202e');
    expect((await client.portal(`/federation/credentials?${ADMIN}`, token)).status).toBe(200);
  });
});
