import { expect, test } from 'vitest';
import { later, minutes } from '../domain/instant.ts';
import { keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { activeSessions, roleStates } from './active-sessions.ts';
import { roleList } from './role-list.ts';

const ADMIN = sampleRole('Admin');
const DEV = sampleRole('Dev');
const GONE = sampleRole('Gone');
const ending = (role: typeof ADMIN, left: number) => sampleSession(role, { expiration: later(NOW, minutes(left)) });
const snapshot = sampleSnapshot([ADMIN, DEV], {
  accountNames: { [ADMIN.accountId]: 'Sales data' },
  roleSessions: [ending(ADMIN, 60), ending(GONE, 30), ending(DEV, 0)],
});
const active = activeSessions(
  snapshot,
  roleList(snapshot).flatMap(({ entries }) => entries),
  NOW,
);

test('active roles are sorted by expiration, with names even if no longer offered, without expired ones', () => {
  expect(active.map(({ role, account }) => `${role} in ${account}`)).toEqual([
    'Gone in Sales data',
    'Admin in Sales data',
  ]);
});

test('a role is active, or starting from the click on, even while active', () => {
  const states = roleStates(active, [keyOf(GONE)], [keyOf(DEV)]);
  expect(states.get(keyOf(ADMIN))).toBe('active');
  expect(states.get(keyOf(GONE))).toBe('starting');
  expect(states.get(keyOf(DEV))).toBe('starting');
});
