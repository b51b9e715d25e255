import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn } from '../testing/fake-world.ts';
import { ACCOUNT, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');
const openConsole = { type: 'openConsole', key } as const;
const link = 'https://signin.example/federation?token-canary-1';

describe('opening the console', () => {
  it('starts a role that is not active, then opens it', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(await world.application.dispatch(openConsole)).toEqual(ok());
    expect(world.desk.opened).toEqual([link]);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(world.application.snapshot().recents).toEqual([key]);
  });

  it('does not renew a role that is active', async () => {
    const world = await activeWorld();
    await world.application.dispatch(openConsole);
    expect(world.desk.opened).toEqual([link]);
  });

  it('starts a role again that has expired', async () => {
    const world = await activeWorld();
    world.network.become('offline');
    await world.clock.advance(hours(13));
    expect(sessionsOf(world)).toEqual([]);
    await world.application.dispatch(openConsole);
    expect(sessionsOf(world)).toHaveLength(1);
    expect(world.desk.opened).toHaveLength(1);
  });

  it('fails as the start does, once, and opens nothing', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const refused = { kind: 'sts-unreachable', host: 'sts.amazonaws.com' } as const;
    world.sts.refusals.push(refused);
    expect(await world.application.dispatch(openConsole)).toEqual(fail(refused));
    expect(failureNoticesOf(world)).toEqual([refused]);
    expect(world.desk.opened).toEqual([]);
  });

  it('asks for the confirmation of a production account', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const { dispatch } = world.application;
    await dispatch({ type: 'setPreference', name: 'confirmProduction', value: true });
    await dispatch({ type: 'changeAccount', accountId: sampleRole('Dev').accountId, production: true });
    expect(await dispatch(openConsole)).toMatchObject({ failure: { kind: 'production-unconfirmed' } });
    expect(sessionsOf(world)).toEqual([]);
    expect(await dispatch({ ...openConsole, confirmed: true })).toEqual(ok());
    expect(world.desk.opened).toEqual([link]);
  });

  it('opens nothing after its start was canceled', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const opening = world.application.dispatch(openConsole);
    await settled();
    await world.application.dispatch({ type: 'cancelStart', key });
    expect(await opening).toEqual(ok());
    expect(world.desk.opened).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
  });
});

describe('an Account ID', () => {
  it.each(['Dev', 'Admin'])('can be copied from a role, active or not: %s', async name => {
    const world = await activeWorld();
    expect(await world.application.dispatch({ type: 'copyAccountId', key: keyNamed(name) })).toEqual(ok());
    expect(world.desk.copied).toEqual([{ isSecret: false, text: ACCOUNT }]);
  });

  it('of an unknown role is not', async () => {
    const world = await activeWorld();
    const copied = await world.application.dispatch({ type: 'copyAccountId', key: keyNamed('Other') });
    expect(copied).toEqual(fail({ kind: 'not-found' }));
    expect(world.desk.copied).toEqual([]);
  });
});
