import { describe, expect, it } from 'vitest';
import { hours, type Instant, minutes } from '../../app/domain/instant.ts';
import { at } from '../testing/portal-desk.ts';
import type { PortalRecord, PortalTokens, SignedIn } from './portal-record.ts';
import { adopted, begun, continued, ended, isFresh, sessionOf } from './portal-session.ts';

const client = { id: 'c', secret: 's', expiresAt: at(hours(2_000)) };
const tokens = (issuedAt: Instant, lifetime: number): PortalTokens => ({
  ...{ accessToken: 'a', client, issuedAt },
  expiresAt: (issuedAt + lifetime) as Instant,
});
/** A session of an hour-long token that was renewed `renewedAt` after its begin. */
const renewedAt = (milliseconds: number, lifetime = hours(1)): SignedIn =>
  continued(begun(tokens(at(0), hours(1))), tokens(at(milliseconds), lifetime));
const record = (signedIn?: SignedIn, usualLength?: number): PortalRecord => ({
  ...{ startUrl: 'https://acme.awsapps.com/start', region: 'eu-central-1', clients: {} },
  ...(signedIn && { signedIn }),
  ...(usualLength !== undefined && { usualLength }),
});

describe('an access token', () => {
  it.each([
    [minutes(54), hours(1), true],
    [minutes(55), hours(1), false],
    [minutes(56), hours(1), false],
    // The last one of a session.
    [minutes(29), minutes(30), true],
    [minutes(30), minutes(30), false],
  ])('%i ms old that lives %i ms is fresh: %s', (age, lifetime, fresh) => {
    expect(isFresh(renewedAt(hours(1), lifetime), at(hours(1) + age))).toBe(fresh);
  });
});

describe('a session', () => {
  it.each([
    [minutes(60), undefined],
    [minutes(58), undefined],
    [minutes(58) - 1, at(hours(3) + minutes(58) - 1)],
    [minutes(1), at(hours(3) + minutes(1))],
  ])('whose token lives %i ms ends at %s', (lifetime, endsAt) => {
    expect(renewedAt(hours(3), lifetime).session.endsAt).toBe(endsAt);
  });

  it('keeps its begin with tokens that another tool has renewed, which tell no end', () => {
    const shared = tokens(at(hours(4)), minutes(20));
    const { tokens: taken, session } = adopted(renewedAt(hours(3), minutes(30)), shared);
    expect(session).toEqual({ startedAt: at(0), firstLifetime: hours(1) });
    expect(taken).toEqual({ ...shared, issuedAt: shared.expiresAt - hours(1) });
  });

  it.each<[string, SignedIn, number, number | undefined]>([
    ['its known end', renewedAt(hours(7), minutes(30)), hours(9), hours(7.5)],
    ['the whole hour before the refusal', renewedAt(hours(7.5)), hours(8.25), hours(8)],
    ['the hour of the last tokens', renewedAt(hours(8)), hours(8.5), hours(8)],
    ['the refusal without a whole hour before', renewedAt(hours(8.25)), hours(8.75), hours(8.75)],
    ['a refusal in the first hour', begun(tokens(at(0), hours(1))), minutes(30), minutes(30)],
    ['two hours at most', renewedAt(hours(6.5)), hours(8.5), hours(8)],
    ['nothing after a longer time', renewedAt(hours(6.5)), hours(8.5) + 1, undefined],
  ])('had the length by %s', (_what, signedIn, now, length) => {
    expect(ended(record(signedIn), at(now))).toEqual(record(undefined, length));
    // An unknown length is no reason to forget the last one.
    expect(ended(record(signedIn, 5), at(now)).usualLength).toBe(length ?? 5);
  });

  it('has an estimated end only in the future, and none without a session', () => {
    const signedIn = renewedAt(hours(1));
    expect(sessionOf(record(signedIn, hours(8)), 'memory', at(hours(8) - 1))).toEqual({
      ...{ kept: 'memory', endsAt: at(hours(8)), isEstimate: true },
    });
    expect(sessionOf(record(signedIn, hours(8)), 'memory', at(hours(8)))).toEqual({ kept: 'memory' });
    expect(sessionOf(record(signedIn), 'keychain', at(0))).toEqual({ kept: 'keychain' });
    expect(sessionOf(record(undefined, hours(8)), 'keychain', at(0))).toBeUndefined();
  });
});
