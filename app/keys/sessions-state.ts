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

/** Role sessions, and those that are being started. */
export type SessionsState = {
  /** Roles for which STS has been asked and has not answered yet. */
  readonly assuming: readonly RoleKey[];
  readonly roleSessions: readonly RoleSession[];
  /** The roles that a person picked and has not stopped: those of the next start, where it is wanted. */
  readonly lastRoles: readonly RoleKey[];
  /** What AWS said when active roles were tested. */
  readonly identities: Readonly<Record<RoleKey, TestedIdentity>>;
};

export const roleSessionOf = (
  { roleSessions }: Pick<SessionsState, 'roleSessions'>,
  key: RoleKey,
): RoleSession | undefined => roleSessions.find(session => session.key === key);
