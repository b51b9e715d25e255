import { expect, test } from 'vitest';
import { hours, later, minutes } from '../domain/instant.ts';
import { ACME, NOW, providerId, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { clockTime } from '../text/time.ts';
import { staysValid } from './stays-valid.ts';

const [dev, admin] = [sampleRole('Dev'), sampleRole('Admin')];

test('credentials of a company that is signed out stay valid until the last of them expires', () => {
  const ends = [later(NOW, hours(1)), later(NOW, minutes(20))] as const;
  const roleSessions = [
    sampleSession(dev, { expiration: ends[1] }),
    sampleSession(admin, { expiration: ends[0] }),
    sampleSession(admin, { providerId: providerId('other'), expiration: later(NOW, hours(9)) }),
  ];
  const snapshot = sampleSnapshot([dev, admin], { roleSessions, clockSkew: minutes(2) });
  expect(staysValid(snapshot, ACME.id, NOW, en)).toBe(
    `Credentials that programs already have stay valid until ${clockTime(later(ends[0], minutes(2)), 'en')}.`,
  );
});

test('nothing stays valid without an active role', () => {
  const roleSessions = [sampleSession(dev, { expiration: NOW })];
  expect(staysValid(sampleSnapshot([dev], { roleSessions }), ACME.id, NOW, en)).toBeUndefined();
});
