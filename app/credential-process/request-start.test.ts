import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../domain/instant.ts';
import { fail } from '../domain/result.ts';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, keyNamed, sessionsOf } from '../testing/fake-world.ts';
import { admin, answeredBy, dev, key, request, requests, restarted, WAIT } from '../testing/request-world.ts';
import { ACCOUNT, ACME, profileName, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

describe('a role that the person didn’t start, or stopped', () => {
  it.each([
    ['was never active', admin, keyNamed('Admin')],
    ['was stopped', dev, key],
  ])('starts by the person only if it %s', async (_, profile, asked) => {
    claim('request-start');
    const world = await activeWorld();
    await world.application.dispatch({ type: 'stopRole', key });
    const before = world.sts.asked.length;
    const pending = request(world, profile);
    await world.clock.advance(seconds(10));
    expect(await answeredBy(pending)).toBeUndefined();
    expect(world.sts.asked).toHaveLength(before);
    expect(requests(world)).toMatchObject([{ key: asked, profile, kind: 'start' }]);
    await world.application.dispatch({ type: 'startRole', key: asked });
    expect(await answeredBy(pending)).toMatchObject({ kind: 'active' });
    expect(requests(world)).toEqual([]);
  });

  it('starts by the person only in a production account', async () => {
    claim('request-start');
    const world = await restarted({
      accounts: { [ACCOUNT]: { production: true } } as Settings['accounts'],
      preferences: { ...DEFAULT_PREFERENCES, confirmProduction: true },
    });
    const pending = request(world);
    await world.clock.advance(seconds(10));
    expect(await answeredBy(pending)).toBeUndefined();
    expect(world.signIn.asked).toEqual([]);
    expect(requests(world)).toMatchObject([{ key, kind: 'start' }]);
  });

  it('isn’t asked about again for a quarter of an hour after "Not now"', async () => {
    const world = await restarted();
    const pending = request(world, admin);
    await settled();
    await world.application.dispatch({ type: 'declineRequest', key: keyNamed('Admin') });
    expect(await answeredBy(pending)).toEqual({ kind: 'declined' });
    expect(await answeredBy(request(world, admin))).toEqual({ kind: 'declined' });
    await world.clock.advance(minutes(15));
    expect(await answeredBy(request(world, admin))).toBeUndefined();
  });

  it('asks no person without a wait', async () => {
    expect(await answeredBy(request(await restarted(), admin, 0))).toEqual({ kind: 'person-needed' });
  });
});

describe('a request that fails', () => {
  it('says why, and tries again only a minute later', async () => {
    const world = await restarted();
    world.sts.refusals.push({ kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' });
    const first = request(world);
    await world.clock.advance(0);
    expect(await answeredBy(first)).toMatchObject({ kind: 'failed', failure: { kind: 'sts-refused' } });
    const asked = world.sts.asked.length;
    expect(await answeredBy(request(world))).toMatchObject({ kind: 'failed', failure: { kind: 'sts-refused' } });
    expect(world.sts.asked).toHaveLength(asked);
    await world.clock.advance(minutes(1));
    const again = request(world);
    await world.clock.advance(0);
    expect(await answeredBy(again)).toMatchObject({ kind: 'active' });
  });

  it('is declined by the person who cancels the renewal', async () => {
    const world = await restarted();
    world.signIn.isWaiting = true;
    const pending = request(world);
    await world.clock.advance(0);
    await world.application.dispatch({ type: 'cancelStart', key });
    expect(await answeredBy(pending)).toEqual({ kind: 'declined' });
  });

  it('tells an unreachable company and a missing network apart from a missing sign-in', async () => {
    const world = await restarted();
    world.signIn.answer = () => fail({ kind: 'address-unreachable', host: 'sso.acme.example', reason: 'refused' });
    const pending = request(world);
    await world.clock.advance(0);
    await world.clock.advance(WAIT);
    expect(await answeredBy(pending)).toMatchObject({ kind: 'failed', failure: { kind: 'address-unreachable' } });

    const offline = await restarted();
    offline.network.become('offline');
    const late = request(offline);
    await offline.clock.advance(WAIT);
    expect(await answeredBy(late)).toEqual({ kind: 'offline' });
    expect(sessionsOf(offline)).toEqual([]);
  });

  it('is refused at once for a role that AWS doesn’t accept in a SAML sign-in', async () => {
    const world = await restarted({ roles: { [ACME.id]: [sampleRole('AWSReservedSSO_x')] } });
    const profile = profileName(`${ACCOUNT}-AWSReservedSSO_x`);
    expect(await answeredBy(request(world, profile))).toMatchObject({ failure: { kind: 'identity-center-role' } });
  });
});
