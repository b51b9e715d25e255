import { ACCOUNT_ID_FORM, parseRoleArn } from '../domain/arn.ts';
import { EXTERNAL_ID } from '../domain/chained-role.ts';
import type { Failure } from '../domain/failure.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type AwsRole, isIdentityCenterRole } from '../domain/role.ts';

const refuse = (reason: Extract<Failure, { kind: 'not-a-target-role' }>['reason']) =>
  fail({ kind: 'not-a-target-role', reason });

/**
 * Resolves an Account ID and a role name (with or without path), or a whole ARN in place of the name. It must be of the
 * partition of the source role, since no partition trusts another.
 */
export function parseTargetRole(account: string, name: string, source: AwsRole): Result<AwsRole> {
  const named = name.trim();
  const accountId = account.replace(/[\s-]/g, '');
  const isArn = named.startsWith('arn:');
  if (!isArn && !ACCOUNT_ID_FORM.test(accountId)) return refuse('account');
  const role = parseRoleArn(
    isArn ? named : `arn:${source.partition}:iam::${accountId}:role/${named.replace(/^\//, '')}`,
  );
  if (role === undefined) return refuse('role');
  if (role.partition !== source.partition) return refuse('partition');
  if (isIdentityCenterRole(role.name)) return refuse('identity-center');
  const { arn, partition } = role;
  return ok({ roleArn: arn, partition, accountId: role.accountId, name: role.name });
}

/** Undefined if there is none. */
export function parseExternalId(text: string): Result<string | undefined> {
  const externalId = text.trim();
  if (externalId === '') return ok(undefined);
  return EXTERNAL_ID.test(externalId) ? ok(externalId) : fail({ kind: 'not-an-external-id' });
}
