import type { AccountMark } from '../accounts/account-marks.ts';
import type { Instant } from '../domain/instant.ts';
import type { RoleKey } from '../domain/role.ts';
import { isLive, type RoleSession } from '../domain/role-session.ts';
import type { Snapshot } from '../snapshot.ts';
import type { RoleEntry } from './role-list.ts';
import type { Searchable } from './role-search.ts';
import { accountName } from './roles-state.ts';

/** A live role session with the names that the list of roles gives it. */
export type LiveSession = Searchable & {
  readonly session: RoleSession;
  readonly role: string;
  readonly account: string;
  readonly mark: AccountMark | undefined;
};

type Facts = Pick<Snapshot, 'roleSessions' | 'accountNames' | 'accountMarks'>;

/** What works now, the soonest to end first. A role may be live that no company offers any more. */
export function liveSessions(facts: Facts, entries: readonly RoleEntry[], now: Instant): readonly LiveSession[] {
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  return facts.roleSessions
    .filter(session => isLive(session, now))
    .map(session => {
      const { name, accountId } = session.role;
      const { role, account } = byKey.get(session.key) ?? { role: name, account: accountName(facts, accountId) };
      const mark = facts.accountMarks[accountId];
      return { session, role, account, mark, texts: [role, account, accountId, ...session.profiles] };
    })
    .toSorted((one, other) => one.session.expiration - other.session.expiration);
}

/** A role without a state is idle: it can be picked. */
export type RoleState = 'assuming' | 'live';

/** What a role is doing, by its key. `asked` are the roles for which the snapshot does not show yet that they were picked. */
export function roleStates(
  live: readonly LiveSession[],
  assuming: readonly RoleKey[],
  asked: readonly RoleKey[],
): ReadonlyMap<RoleKey, RoleState> {
  return new Map([
    ...live.map(({ session }) => [session.key, 'live'] as const),
    ...[...assuming, ...asked].map(key => [key, 'assuming'] as const),
  ]);
}
