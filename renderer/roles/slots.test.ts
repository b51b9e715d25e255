import { describe, expect, it } from 'vitest';
import type { RoleKey } from '../../app/domain/role.ts';
import { NO_SLOTS, slotsFor } from './slots.ts';

const keys = (...names: readonly string[]) => names as RoleKey[];
const one = slotsFor(NO_SLOTS, keys('a', 'b', 'c'), 'x', false);
const slots = (...next: Parameters<typeof slotsFor>) =>
  [...slotsFor(...next).byKey].toSorted(([l], [r]) => (l < r ? -1 : 1));

describe('the rows of results', () => {
  it('are reused in their order by another query', () => {
    expect(slots(one, keys('c', 'd'), 'xy', false)).toEqual([
      ['c', 0],
      ['d', 1],
    ]);
  });

  it('stay those of their roles while the query is the same', () => {
    expect(slots(one, keys('d', 'c', 'a'), 'x', false)).toEqual([
      ['a', 0],
      ['c', 2],
      ['d', 1],
    ]);
    expect(slotsFor(one, keys('b'), 'x', false)).toBe(one);
  });

  it('are new ones while a row is pressed, also later', () => {
    const pressed = slotsFor(one, keys('c', 'd'), 'xy', true);
    expect([...pressed.byKey.values()]).toEqual([3, 4]);
    expect([...slotsFor(pressed, keys('e'), 'xyz', true).byKey.values()]).toEqual([5]);
  });
});
