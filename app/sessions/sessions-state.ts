import type { AccountId } from '../domain/arn.ts';
import type { Instant } from '../domain/instant.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';

/** The identity that AWS answered for a role's credentials. */
export type TestedIdentity = {
  readonly at: Instant;
  readonly accountId: AccountId;
  readonly role: string;
  readonly sessionName: string;
};

/** Active and starting roles. */
export type SessionsState = {
  /** Starting roles. */
  readonly starting: readonly RoleKey[];
  readonly roleSessions: readonly RoleSession[];
  /** Roles that were started and not stopped, for "start last roles". */
  readonly lastRoles: readonly RoleKey[];
  /** Roles that were active when Mai quit for an upgrade. */
  readonly resumeAfterUpgrade?: { readonly at: Instant; readonly keys: readonly RoleKey[] };
  /** Identities that AWS returned for active roles. */
  readonly identities: Readonly<Record<RoleKey, TestedIdentity>>;
};

export const roleSessionOf = (
  { roleSessions }: Pick<SessionsState, 'roleSessions'>,
  key: RoleKey,
): RoleSession | undefined => roleSessions.find(session => session.key === key);
