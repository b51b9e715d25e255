import { type RefObject, useRef } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import { NO_SLOTS, type Slots, slotsFor } from './slots.ts';

/** Keys for React of the rows of these roles; see `slotsFor`. `rows`: the element around them. */
export function useSlots(
  keys: readonly RoleKey[],
  query: string,
  rows: RefObject<HTMLElement | null>,
): ReadonlyMap<RoleKey, number> {
  const held = useRef<Slots>(NO_SLOTS);
  // A row that is pressed must be the same when it is released, or a click would start another role.
  const isPressed = held.current.query !== query && rows.current?.querySelector(':scope > :active') != null;
  held.current = slotsFor(held.current, keys, query, isPressed);
  return held.current.byKey;
}
