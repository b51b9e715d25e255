import type { CrossAccountRole } from '../misbehavior.ts';
import { checkDuration } from './check-duration.ts';
import { assumedRoleArn, type Caller, type IssuedCredentials, issue } from './issue.ts';
import { type Checked, granted, REFUSALS, refused } from './refusal.ts';

/** Every caller has an assumed role, so every AssumeRole is role chaining: one hour at most. */
const CHAINED_SECONDS = 3_600;

/** AssumeRole without the transport, for an authenticated caller. `now` is epoch ms by the clock of STS. */
export function assumeRole(
  parameters: URLSearchParams,
  caller: Caller,
  roles: readonly CrossAccountRole[],
  terms: { readonly now: number; readonly lifeSeconds: number | null },
): Checked<IssuedCredentials> {
  const roleArn = parameters.get('RoleArn');
  const sessionName = parameters.get('RoleSessionName');
  if (!roleArn) return refused(REFUSALS.missingParameter('roleArn'));
  if (!sessionName) return refused(REFUSALS.missingParameter('roleSessionName'));
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) return refused(REFUSALS.sessionNamePattern(sessionName));
  const asked = checkDuration(parameters);
  if (asked.refusal) return asked;
  const role = roles.find(each => each.roleArn === roleArn);
  if (role === undefined || !trusts(role, caller, parameters.get('ExternalId'))) {
    return refused(REFUSALS.notAuthorized(assumedRoleArn(caller), roleArn));
  }
  if (asked.value > CHAINED_SECONDS) return refused(REFUSALS.chainedTooLong);
  if (asked.value > role.maxSeconds) return refused(REFUSALS.durationTooLong);
  const end = terms.now + (terms.lifeSeconds ?? asked.value) * 1_000;
  return granted(issue({ accountId: role.accountId, roleArn, sessionName }, end, true));
}

function trusts(role: CrossAccountRole, caller: Caller, externalId: string | null): boolean {
  const principals = [caller.roleArn, `arn:aws:iam::${caller.accountId}:root`];
  return (
    role.trusts.some(each => principals.includes(each)) && (role.externalId === null || role.externalId === externalId)
  );
}
