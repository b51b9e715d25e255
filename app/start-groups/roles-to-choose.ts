import { parseRoleArn } from '../domain/arn.ts';
import { arnOfKey, type RoleKey, withoutReservedName } from '../domain/role.ts';
import type { ActiveSession } from '../roles/active-sessions.ts';
import type { RoleEntry } from '../roles/role-list.ts';
import { accountName } from '../roles/roles-state.ts';
import type { Snapshot } from '../snapshot.ts';

type Named = Pick<RoleEntry, 'key' | 'role' | 'account'>;

/**
 * What a group can have: its own roles, then active ones and favorites, each once. Own roles that are not offered now, such as those
 * of a company that is signed out, are named by their ARN: saving a group without them would remove them from it.
 */
export function rolesToChoose(
  snapshot: Pick<Snapshot, 'favorites' | 'accountNames'>,
  own: readonly RoleKey[],
  active: readonly ActiveSession[],
  entries: readonly RoleEntry[],
): readonly Named[] {
  const named = new Map(own.flatMap(key => namedByArn(snapshot, key)).map(role => [role.key, role]));
  for (const { key, role, account } of entries) named.set(key, { key, role, account });
  for (const { session, role, account } of active) named.set(session.key, { key: session.key, role, account });
  const keys = new Set([...own, ...active.map(({ session }) => session.key), ...snapshot.favorites]);
  return [...keys].map(key => named.get(key)).filter(found => found !== undefined);
}

function namedByArn(snapshot: Pick<Snapshot, 'accountNames'>, key: RoleKey): readonly Named[] {
  const arn = parseRoleArn(arnOfKey(key));
  return arn ? [{ key, role: withoutReservedName(arn.name), account: accountName(snapshot, arn.accountId) }] : [];
}
