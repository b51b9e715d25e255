import { deliveryFor } from '../credentials/delivery-for.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * How long a tool waits for a role that is not active, in seconds. The Go SDK, and so Terraform, ends a `credential_process` after a
 * minute: https://pkg.go.dev/github.com/aws/aws-sdk-go-v2/credentials/processcreds (DefaultTimeout)
 */
const TOOL_WAIT = 50;

type Facts = Pick<Snapshot, 'roleSettings' | 'company'>;

/** Whether tools that ask for a role's credentials wait for it. Only `credential_process` can. */
export const toolsWait = (facts: Facts, key: RoleKey): boolean =>
  facts.roleSettings[key]?.toolsWait === true && deliveryFor(facts, key) === 'process';

/** Seconds that a tool waits for the role; 0 if it doesn't. */
export const toolWaitOf = (facts: Facts, key: RoleKey): number => (toolsWait(facts, key) ? TOOL_WAIT : 0);

/**
 * Profiles that stay in the files without an active role, since tools wait for it: until it is stopped. Removing a profile that Mai
 * didn't write changes nothing.
 */
export function profilesLeft(snapshot: Snapshot, key: RoleKey): readonly ProfileName[] {
  const isLeft = toolsWait(snapshot, key) && roleSessionOf(snapshot, key) === undefined;
  const own = snapshot.roleSettings[key]?.profileName;
  if (own === undefined || !isLeft) return [];
  const hasDefault = (snapshot.defaultOwner ?? snapshot.defaultHolder?.key) === key;
  return hasDefault ? [own, DEFAULT_PROFILE] : [own];
}
