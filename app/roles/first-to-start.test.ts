import { describe, expect, it } from 'vitest';
import type { RoleKey } from '../domain/role.ts';
import { sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import type { RoleState } from './active-sessions.ts';
import { firstToStart, roleOfDigit } from './first-to-start.ts';
import { type RoleEntry, roleList } from './role-list.ts';

const entries = roleList(sampleSnapshot(['A', 'B', 'C', 'D'].map(name => sampleRole(name)))).flatMap(
  group => group.entries,
);
const [a, b, c, d] = entries as [RoleEntry, RoleEntry, RoleEntry, RoleEntry];
const statesOf = (...states: [RoleEntry, RoleState][]): ReadonlyMap<RoleKey, RoleState> =>
  new Map(states.map(([{ key }, state]) => [key, state]));

describe('the first role to start', () => {
  const top = { favorites: [b, c], recents: [d] };

  it('is a favorite, else a recent role, else one with a row in the list', () => {
    expect(firstToStart(top, entries, statesOf())).toBe(b);
    expect(firstToStart({ favorites: [], recents: [d] }, entries, statesOf())).toBe(d);
    expect(firstToStart({ favorites: [], recents: [] }, entries, statesOf())).toBe(a);
    expect(firstToStart({ favorites: [], recents: [] }, [], statesOf())).toBeUndefined();
  });

  it('is neither active nor starting', () => {
    expect(firstToStart(top, entries, statesOf([b, 'active']))).toBe(c);
    expect(firstToStart(top, entries, statesOf([b, 'active'], [c, 'starting']))).toBe(d);
    expect(firstToStart(top, [a, b], statesOf([b, 'active'], [c, 'active'], [d, 'active']))).toBe(a);
    expect(firstToStart(top, [b], statesOf([b, 'active'], [c, 'active'], [d, 'active']))).toBeUndefined();
  });
});

it('number keys count the favorites, then the recent roles', () => {
  const top = { favorites: [b], recents: [d, a] };
  expect([1, 2, 3, 4].map(digit => roleOfDigit(top, digit)?.role)).toEqual(['B', 'D', 'A', undefined]);
});
