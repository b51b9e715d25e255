import { describe, expect, it } from 'vitest';
import type { RoleKey } from '../domain/role.ts';
import { keyOf, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { roleList } from './role-list.ts';
import { favoritePlace, shortcuts } from './shortcuts.ts';

const roles = Array.from({ length: 12 }, (_, index) => sampleRole(`Role${index}`));
const keys = roles.map(role => keyOf(role));
const at = (index: number): RoleKey => keys[index] ?? ('' as RoleKey);

function shown(facts: Partial<Parameters<typeof shortcuts>[1]>, among = roles) {
  const snapshot = sampleSnapshot(among, facts);
  const entries = roleList(snapshot).flatMap(group => group.entries);
  const { favorites, recents } = shortcuts(entries, snapshot);
  return { favorites: favorites.map(({ role }) => role), recents: recents.map(({ role }) => role) };
}

describe('shortcuts', () => {
  it('are favorites in the person’s order, then recent roles', () => {
    expect(shown({ favorites: [at(7), at(2)], recents: [at(5), at(3)] })).toEqual({
      favorites: ['Role7', 'Role2'],
      recents: ['Role5', 'Role3'],
    });
  });

  it('have no duplicates: active roles and favorites are not recent', () => {
    const active = roles[3] && [sampleSession(roles[3])];
    expect(
      shown({ favorites: [at(7)], recents: [at(7), at(3), at(1)], ...(active && { roleSessions: active }) }),
    ).toEqual({
      favorites: ['Role7'],
      recents: ['Role1'],
    });
  });

  it('have at most five recents, none for a short list', () => {
    expect(shown({ recents: keys }).recents).toHaveLength(5);
    expect(shown({ recents: keys }, roles.slice(0, 8)).recents).toEqual([]);
  });

  it('omit roles that are no longer offered', () => {
    expect(shown({ favorites: [keyOf(sampleRole('Gone')), at(1)] }).favorites).toEqual(['Role1']);
  });
});

describe('a moved favorite', () => {
  const favorites = [at(0), at(1), at(2), at(3)];
  const order = (key: RoleKey, target: RoleKey) =>
    favorites.filter(other => other !== key).toSpliced(favoritePlace(favorites, key, target), 0, key);

  it('takes the position and shifts the other', () => {
    expect(order(at(0), at(2))).toEqual([at(1), at(2), at(0), at(3)]);
    expect(order(at(3), at(1))).toEqual([at(0), at(3), at(1), at(2)]);
    expect(order(at(1), at(2))).toEqual([at(0), at(2), at(1), at(3)]);
  });
});
