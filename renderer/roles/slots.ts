import type { RoleKey } from '../../app/domain/role.ts';

/** Rows of a search's results that are kept for those of the next one. */
export type Slots = { readonly query: string; readonly byKey: ReadonlyMap<RoleKey, number>; readonly next: number };

export const NO_SLOTS: Slots = { query: '', byKey: new Map(), next: 0 };

/**
 * Another query reuses the rows in their order, which is faster than new ones for other roles. Under the same query each role
 * keeps its row, and with it the focus. `isFresh`: reuses none.
 */
export function slotsFor(last: Slots, keys: readonly RoleKey[], query: string, isFresh: boolean): Slots {
  if (query === last.query && keys.every(key => last.byKey.has(key))) return last;
  if (isFresh) {
    const byKey = new Map(keys.map((key, at) => [key, last.next + at]));
    return { query, byKey, next: last.next + keys.length };
  }
  const kept = query === last.query ? last.byKey : NO_SLOTS.byKey;
  const byKey = new Map(keys.flatMap(key => ofKept(kept, key)));
  const taken = new Set(byKey.values());
  let slot = 0;
  for (const key of keys) {
    if (byKey.has(key)) continue;
    while (taken.has(slot)) slot += 1;
    taken.add(slot);
    byKey.set(key, slot);
  }
  return { query, byKey, next: Math.max(last.next, ...[...taken].map(each => each + 1)) };
}

function ofKept(kept: Slots['byKey'], key: RoleKey): readonly (readonly [RoleKey, number])[] {
  const slot = kept.get(key);
  return slot === undefined ? [] : [[key, slot]];
}
