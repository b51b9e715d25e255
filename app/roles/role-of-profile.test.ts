import { expect, test } from 'vitest';
import { cpuTime } from '../../scripts/testing/cpu-time.ts';
import { keyOf, profileName, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { roleOfProfile } from './role-of-profile.ts';

const [dev, admin] = [sampleRole('Dev'), sampleRole('Admin')];
const roles = [dev, admin];
const named = (name: string) => ({ roleSettings: { [keyOf(dev)]: { profileName: profileName(name) } } });

test.each([
  ['that an active role has', { roleSessions: [sampleSession(dev, { profiles: [profileName('x')] })] }, 'x', dev],
  ['that was chosen', named('work'), 'work', dev],
  ['that a role would get', {}, '123456789012-Admin', admin],
  ['that was chosen for another role', named('123456789012-Admin'), '123456789012-Admin', dev],
  ['that the name of another role moves on', named('123456789012-Admin'), '123456789012-Admin-123456789012', admin],
  ['"default" with a reservation', { defaultOwner: keyOf(admin) }, 'default', admin],
  ['"default" that a role had', { defaultHolder: { key: keyOf(dev), isAutomatic: true } }, 'default', dev],
  ['"default" without a role', {}, 'default', undefined],
  ['of other programs', {}, 'other', undefined],
])('finds the role of a profile %s', (_, facts, profile, role) => {
  expect(roleOfProfile(sampleSnapshot(roles, facts), profileName(profile))).toBe(role && keyOf(role));
});

test('finds a profile among twenty thousand roles in a moment', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => sampleRole(`Role${index}`));
  const snapshot = sampleSnapshot(many);
  const taken = cpuTime(() => expect(roleOfProfile(snapshot, profileName('other'))).toBeUndefined());
  expect(taken).toBeLessThan(2_000);
});
