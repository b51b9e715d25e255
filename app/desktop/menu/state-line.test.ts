import { describe, expect, it } from 'vitest';
import { hours, later } from '../../domain/instant.ts';
import type { Snapshot } from '../../snapshot.ts';
import { admin, dev, labels, menu, withRoles } from '../../testing/menu-rows.ts';
import { ACME, keyOf, NOW, sampleSession } from '../../testing/sample-role.ts';
import { clockTime } from '../../text/time.ts';

const first = (facts: Partial<Snapshot>, passed = 0) => labels(menu(withRoles(facts), passed))[0];
const [one, two] = [sampleSession(dev), sampleSession(admin, { expiration: later(NOW, hours(2)) })];
const at = (passed: number) => clockTime(later(NOW, passed), 'en');
const offline = { network: { kind: 'offline', since: NOW } } as const;

describe('the first line of the tray menu', () => {
  it.each<[string, Partial<Snapshot>]>([
    ['[No active roles]', {}],
    ['[1 active role, renews automatically]', { roleSessions: [one] }],
    ['[2 active roles, all renew automatically]', { roleSessions: [one, two] }],
    [`[1 active role, expires at ${at(hours(1))}]`, { roleSessions: [one], ...offline }],
    [`[2 active roles, the first expires at ${at(hours(1))}]`, { roleSessions: [two, one], ...offline }],
    [
      `[2 active roles, the first expires at ${at(hours(2))}]`,
      { roleSessions: [one, two], renewals: { [keyOf(admin)]: { kind: 'gave-up', since: NOW } } },
    ],
    ['[Starting a role…]', { starting: [keyOf(dev)] }],
    ['[Starting 2 roles…]', { starting: [keyOf(dev), keyOf(admin)] }],
    ['[1 active role, renews automatically]', { roleSessions: [one], starting: [keyOf(dev)] }],
    ['[Action needed]', { vault: 'waiting' }],
    [
      '[Action needed: sign in again]',
      { roleSessions: [one], renewals: { [ACME.id]: { kind: 'waiting-for-person', since: NOW, host: 'sso' } } },
    ],
  ])('is %s', (line, facts) => {
    expect(first(facts)).toBe(line);
  });

  it('begins with production', () => {
    const accountMarks = { [dev.accountId]: { isProduction: true } } as Snapshot['accountMarks'];
    expect(first({ roleSessions: [one], accountMarks })).toBe('[PROD · 1 active role, renews automatically]');
    expect(first({ accountMarks })).toBe('[No active roles]');
  });

  it('does not change while time passes, until an expiration', () => {
    expect(first({ roleSessions: [one], ...offline }, hours(1) - 1)).toBe(
      `[1 active role, expires at ${at(hours(1))}]`,
    );
    expect(first({ roleSessions: [one], ...offline }, hours(1))).toBe('[No active roles]');
  });
});
