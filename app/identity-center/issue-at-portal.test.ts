import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { ok } from '../domain/result.ts';
import { DEV, keyIn, portalOf, signedInAtPortal } from '../testing/portal-world.ts';
import { settled } from '../testing/settled.ts';

/** A started permission set whose credentials AWS is asked for until `answer`, which says that the session has ended. */
async function asking() {
  const world = await signedInAtPortal();
  const key = keyIn(world, DEV, 'Admin');
  const { credentials } = world.identityCenter;
  let answer = (): void => {};
  world.identityCenter.credentials = async (...asked) => {
    await new Promise<void>(resolve => {
      answer = resolve;
    });
    world.identityCenter.sessions.clear();
    return credentials.apply(world.identityCenter, asked);
  };
  const started = world.application.dispatch({ type: 'startRole', key });
  await settled();
  world.identityCenter.asked.length = 0;
  return { world, key, started, providerId: portalOf(world).id, answer: () => answer() };
}

describe('a permission set that was canceled while AWS was asked for its credentials', () => {
  it.each(['cancelStart', 'stopRole'] as const)('opens no sign-in page: by %s', async type => {
    const { world, key, started, answer } = await asking();
    await world.application.dispatch({ type, key });
    expect(await started).toEqual(ok());
    answer();
    await settled();
    expect(world.identityCenter.asked).toEqual([]);
    expect(world.application.snapshot()).toMatchObject({ starting: [], failureNotices: [] });
  });

  it('opens no sign-in page after a sign-out', async () => {
    const { world, providerId, answer } = await asking();
    await world.application.dispatch({ type: 'signOut', providerId });
    answer();
    await settled();
    expect(world.identityCenter.asked).toEqual([]);
  });

  it('opens no sign-in page while Mai quits', async () => {
    const { world, answer } = await asking();
    await world.application.stop();
    answer();
    await settled();
    expect(world.identityCenter.asked).toEqual([]);
  });
});

/** Two active permission sets, some minutes before they are due. */
async function active() {
  const world = await signedInAtPortal();
  const keys = [keyIn(world, DEV, 'Admin'), keyIn(world, DEV, 'ReadOnly')] as const;
  for (const key of keys) await world.application.dispatch({ type: 'startRole', key });
  const startedAt = () => world.application.snapshot().roleSessions.map(session => session.startedAt);
  return { world, keys, startedAt, providerId: portalOf(world).id };
}

describe('a renewal after the portal’s session has ended', () => {
  it('waits for the sign-in at which the person is, and leaves it as it is', async () => {
    const { world, startedAt, providerId } = await active();
    world.identityCenter.sessions.clear();
    world.identityCenter.isWaiting = true;
    const signedIn = world.application.dispatch({ type: 'signIn', providerId });
    await settled();
    await world.clock.advance(minutes(58));
    expect(world.application.snapshot()).toMatchObject({
      signIns: { [providerId]: { kind: 'signing-in', mode: 'window', waitsFor: 'browser' } },
      renewals: { [providerId]: { kind: 'running' } },
    });
    world.identityCenter.approve();
    expect(await signedIn).toEqual(ok());
    await settled();
    expect(startedAt()).toEqual([world.clock.now(), world.clock.now()]);
    expect(world.application.snapshot()).toMatchObject({ renewals: {}, failureNotices: [] });
  });
});

describe('a renewal that AWS refuses', () => {
  const host = 'acme.awsapps.com';

  it('with an odd error is tried again for that permission set only', async () => {
    const { world, keys, startedAt } = await active();
    world.identityCenter.failures.push({ kind: 'portal-refused', host, reason: 'other', code: 'invalid_request' });
    await world.clock.advance(minutes(58));
    expect(startedAt().filter(at => at === world.clock.now())).toHaveLength(1);
    const { renewals } = world.application.snapshot();
    expect(renewals).toEqual({ [keys[0]]: expect.objectContaining({ kind: 'retrying' }) });
    await world.clock.advance(minutes(1));
    expect(startedAt()).toContain(world.clock.now());
    expect(world.application.snapshot().renewals).toEqual({});
  });

  it('because it asks for fewer requests is tried again later, with all others', async () => {
    const { world, providerId } = await active();
    world.identityCenter.failures.push({ kind: 'portal-refused', host, reason: 'throttled' });
    await world.clock.advance(minutes(58));
    expect(world.application.snapshot().renewals).toMatchObject({ [providerId]: { kind: 'retrying' } });
    expect(world.identityCenter.failures).toEqual([]);
  });
});

it('a permission set can be started by a sign-in while the keychain hides the last one', async () => {
  const world = await signedInAtPortal();
  world.identityCenter.failures.push({ kind: 'keychain-waiting' });
  world.identityCenter.isLocked = true;
  world.identityCenter.asked.length = 0;
  expect(await world.application.dispatch({ type: 'startRole', key: keyIn(world, DEV, 'Admin') })).toEqual(ok());
  expect(world.identityCenter.asked).toEqual(['silent', 'person']);
});
