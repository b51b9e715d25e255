import { describe, expect, it } from 'vitest';
import { type RoleKey, roleKey } from '../domain/role.ts';
import { activeSessions } from '../roles/active-sessions.ts';
import { roleList } from '../roles/role-list.ts';
import { keyOf, NOW, providerId, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { rolesToChoose } from './roles-to-choose.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const reader = sampleRole('Reader');
const elsewhere = roleKey(providerId('other'), 'arn:aws:iam::210987654321:role/team/Auditor');

const snapshot = sampleSnapshot([dev, admin, reader], {
  roleSessions: [sampleSession(admin)],
  favorites: [keyOf(reader), keyOf(admin), elsewhere],
});
const entries = roleList(snapshot).flatMap(group => group.entries);
const choices = (own: readonly RoleKey[]) =>
  rolesToChoose(snapshot, own, activeSessions(snapshot, entries, NOW), entries);

describe('the roles that a group can have', () => {
  it('are its own, active ones and favorites, each once', () => {
    expect(choices([keyOf(dev), keyOf(admin)]).map(({ role }) => role)).toEqual(['Dev', 'Admin', 'Reader']);
  });

  it('include its own of a company that is signed out', () => {
    expect(choices([elsewhere, keyOf(dev)])[0]).toEqual({ key: elsewhere, role: 'Auditor', account: '210987654321' });
  });
});
