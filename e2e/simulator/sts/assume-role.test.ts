import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { PARTNER_ACCOUNT, TEAM_ACCOUNTS } from '../accounts.ts';
import { PARTNER_ROLES } from '../misbehavior.ts';
import { companyForTests, refusalOf, stsClient } from '../test-support.ts';
import { issue } from './issue.ts';

const company = await companyForTests();
const CALLER = `arn:aws:sts::${TEAM_ACCOUNTS.salesData}:assumed-role/Analyst/anna`;

/** Credentials of an active session. */
function activeSession() {
  const caller = {
    accountId: TEAM_ACCOUNTS.salesData,
    roleArn: `arn:aws:iam::${TEAM_ACCOUNTS.salesData}:role/Analyst`,
    sessionName: 'anna',
  };
  const keys = issue(caller, Date.now() + 3_600_000);
  (company.issued as (typeof keys)[]).push(keys);
  return keys;
}

type Parameters = {
  readonly RoleArn: string;
  readonly DurationSeconds?: number;
  readonly ExternalId?: string;
  readonly RoleSessionName?: string;
};
const send = (parameters: Parameters, keys = activeSession()) =>
  stsClient(company, keys).send(new AssumeRoleCommand({ RoleSessionName: 'anna', ...parameters }));

const { trusting, withExternalId, distrusting } = PARTNER_ROLES;
const refusalFor = (roleArn: string) =>
  `AccessDenied: User: ${CALLER} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`;

describe('AssumeRole', () => {
  test("issues valid credentials for a partner's role that trusts the caller's account", async () => {
    const { Credentials, AssumedRoleUser } = await send({ RoleArn: trusting.roleArn });
    expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${PARTNER_ACCOUNT}:assumed-role/DataExchange/anna`);
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
    const client = stsClient(company, {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
    });
    expect((await client.send(new GetCallerIdentityCommand())).Account).toBe(PARTNER_ACCOUNT);
  });

  test('rejects a role without trust', async () => {
    expect(await refusalOf(send({ RoleArn: distrusting.roleArn }))).toBe(refusalFor(distrusting.roleArn));
  });

  test('rejects an unknown role with the same message', async () => {
    expect(await refusalOf(send({ RoleArn: `${trusting.roleArn}X` }))).toBe(refusalFor(`${trusting.roleArn}X`));
  });

  test('requires the external ID if the role has one', async () => {
    const { roleArn: RoleArn } = withExternalId;
    expect(await refusalOf(send({ RoleArn }))).toBe(refusalFor(RoleArn));
    expect(await refusalOf(send({ RoleArn, ExternalId: 'guessed' }))).toBe(refusalFor(RoleArn));
    expect((await send({ RoleArn, ExternalId: 'example-energy-2031' })).Credentials).toBeDefined();
  });

  test("works once the role trusts the caller's role", async () => {
    const keys = activeSession();
    company.misbehave.sts.crossAccountRoles = [{ ...distrusting, trusts: [keys.caller.roleArn] }];
    expect((await send({ RoleArn: distrusting.roleArn }, keys)).Credentials).toBeDefined();
  });

  test('limits a chained role to one hour', async () => {
    const { roleArn: RoleArn } = trusting;
    expect((await send({ RoleArn, DurationSeconds: 3_600 })).Credentials).toBeDefined();
    expect(await refusalOf(send({ RoleArn, DurationSeconds: 3_601 }))).toBe(
      'ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
    expect(await refusalOf(send({ RoleArn, DurationSeconds: 60 }))).toContain('greater than or equal to 900');
  });

  test('rejects session names that AWS rejects', async () => {
    expect(await refusalOf(send({ RoleArn: trusting.roleArn, RoleSessionName: 'anna berg' }))).toContain(
      'Member must satisfy regular expression pattern: [\\w+=,.@-]*',
    );
  });

  test('rejects credentials that it did not issue', async () => {
    const { caller, expiration } = activeSession();
    expect(await refusalOf(send({ RoleArn: trusting.roleArn }, issue(caller, expiration)))).toBe(
      'InvalidClientTokenId: The security token included in the request is invalid.',
    );
  });
});
