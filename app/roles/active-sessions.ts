import type { AccountMark } from '../accounts/account-marks.ts';
import { type DefaultState, defaultStateOf } from '../credentials/default-owner.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Instant } from '../domain/instant.ts';
import type { RoleKey } from '../domain/role.ts';
import { isActive, type RoleSession } from '../domain/role-session.ts';
import type { Snapshot } from '../snapshot.ts';
import type { RoleEntry } from './role-list.ts';
import type { Searchable } from './role-search.ts';
import { accountName } from './roles-state.ts';

/** Active role with its display names. */
export type ActiveSession = Searchable & {
  readonly session: RoleSession;
  readonly role: string;
  readonly account: string;
  readonly accountId: AccountId;
  readonly mark: AccountMark | undefined;
  readonly defaultState: DefaultState;
};

type Facts = Pick<Snapshot, 'roleSessions' | 'accountNames' | 'accountMarks'>;

/** Active roles, next to expire first. Includes roles that are no longer offered. */
export function activeSessions(facts: Facts, entries: readonly RoleEntry[], now: Instant): readonly ActiveSession[] {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  return facts.roleSessions
    .filter(session => isActive(session, now))
    .map(session => {
      const { name, accountId } = session.role;
      const { role, account } = byKey.get(session.key) ?? { role: name, account: accountName(facts, accountId) };
      const mark = facts.accountMarks[accountId];
      return {
        session,
        role,
        account,
        accountId,
        mark,
        defaultState: defaultStateOf(session),
        texts: [role, account, accountId, ...session.profiles],
      };
    })
    .toSorted((one, other) => one.session.expiration - other.session.expiration);
}

/** A role without a state is idle. */
export type RoleState = 'starting' | 'active';

/** State by role key. `asked`: roles whose start is not in the snapshot yet. */
export function roleStates(
  active: readonly ActiveSession[],
  starting: readonly RoleKey[],
  asked: readonly RoleKey[],
): ReadonlyMap<RoleKey, RoleState> {
  return new Map([
    ...active.map(({ session }) => [session.key, 'active'] as const),
    ...[...starting, ...asked].map(key => [key, 'starting'] as const),
  ]);
}
