import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  signedIn,
  start,
  type World,
} from '../testing/fake-world.ts';
import { ACCOUNT, ACME, roleValue, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const providerId = ACME.id;
const key = keyNamed('Dev');
const add = ({ application }: World, address: string) => application.dispatch({ type: 'addProvider', address });
const own = ({ application }: World, name?: string) =>
  application.dispatch({ type: 'setDefaultOwner', ...(name !== undefined && { key: keyNamed(name) }) });
const signOut = ({ application }: World) => application.dispatch({ type: 'signOut', providerId });
const forget = ({ application }: World) => application.dispatch({ type: 'forgetProvider', providerId });
const unwritable = { kind: 'file-unwritable', file: 'credentials', path: '~/.aws/credentials', fault: 'full' } as const;

describe('adding a company', () => {
  it('signs in there and shows its roles', async () => {
    const world = createWorld(['Dev', 'Admin'], { providers: [] });
    expect(await add(world, 'sso.example.com/aws')).toEqual(ok());
    const [provider] = world.application.snapshot().providers;
    expect(provider).toMatchObject({ name: 'Example', signInUrl: 'https://sso.example.com/aws' });
    expect(Object.values(world.application.snapshot().roles).flat()).toHaveLength(2);
    expect(world.saved.at(-1)?.providers).toHaveLength(1);
    expect(sessionsOf(world)).toEqual([]);
  });

  it('starts a single role', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    expect(await add(world, 'sso.example.com/aws')).toEqual(ok());
    expect(sessionsOf(world)).toMatchObject([{ role: { name: 'Dev' } }]);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it('does not start a single role again that was stopped, until the next sign-in', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    await add(world, 'sso.example.com/aws');
    await world.application.dispatch({ type: 'stopRole', key: sessionsOf(world)[0]?.key ?? keyNamed('Dev') });
    await world.clock.advance(hours(20));
    expect(sessionsOf(world)).toEqual([]);
    await add(world, 'sso.example.com/aws');
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('reports a wrong address in place', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    expect(await add(world, 'https://signin.aws.amazon.com/saml')).toEqual(
      fail({ kind: 'not-an-address', reason: 'console-address' }),
    );
    expect(world.application.snapshot().providers).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
    expect(world.signIn.asked).toEqual([]);
  });

  it('of an existing address signs in there', async () => {
    const world = createWorld(['Dev', 'Admin']);
    await add(world, ` ${ACME.signInUrl} `);
    expect(world.application.snapshot().providers).toEqual([ACME]);
    expect(world.signIn.asked).toEqual([{ providerId, mode: 'window' }]);
  });

  it('keeps it if the sign-in fails, with the failure', async () => {
    const world = createWorld([], { providers: [] });
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    await add(world, 'sso.example.com');
    const [provider] = world.application.snapshot().providers;
    expect(world.application.snapshot().failureNotices).toMatchObject([
      { failure: { kind: 'sign-in-closed' }, providerId: provider?.id },
    ]);
  });
});

describe('signing in to a company with one role', () => {
  it('sends no request to STS while that role is active', async () => {
    const world = await signedIn(['Dev']);
    await world.application.dispatch({ type: 'signIn', providerId });
    expect(world.sts.asked).toHaveLength(1);
  });

  it('offers consent for a foreign section if that blocks the role', async () => {
    const world = createWorld(['Dev']);
    world.file.foreign.set(`${ACCOUNT}-Dev`, true);
    expect(await world.application.dispatch({ type: 'signIn', providerId })).toEqual(ok());
    const [notice] = world.application.snapshot().failureNotices;
    expect(notice).toMatchObject({ providerId, key, failure: { kind: 'section-foreign' } });
    await world.application.dispatch({ type: 'startRole', key, takeProfile: true });
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(failureNoticesOf(world)).toEqual([]);
  });
});

describe('signing out', () => {
  it('removes credentials, roles and cookies', async () => {
    const world = await activeWorld();
    expect(await signOut(world)).toEqual(ok());
    expect(world.file.profiles).toEqual([]);
    expect(world.signIn.forgotten).toEqual([providerId]);
    expect(world.application.snapshot()).toMatchObject({
      providers: [ACME],
      roles: { [providerId]: [] },
      roleSessions: [],
      signIns: { [providerId]: { kind: 'signed-out' } },
    });
  });

  it('drops the assertion: the next role needs a sign-in', async () => {
    const world = await activeWorld();
    await signOut(world);
    await world.application.dispatch({ type: 'signIn', providerId });
    await start(world);
    expect(world.signIn.asked).toHaveLength(2);
    expect(world.sts.asked).toHaveLength(2);
  });

  it('lasts if the next sign-in is not finished', async () => {
    const world = await activeWorld();
    await signOut(world);
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    await world.application.dispatch({ type: 'signIn', providerId });
    expect(world.application.snapshot().signIns[providerId]).toEqual({ kind: 'signed-out' });
  });

  it('reports a role that can’t be stopped, and stops the others', async () => {
    const world = await activeWorld();
    await start(world, 'Admin');
    const remove = world.file.remove.bind(world.file);
    world.file.remove = async profile => (profile.endsWith('Dev') ? fail(unwritable) : remove(profile));
    expect(await signOut(world)).toEqual(fail(unwritable));
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`]);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Dev']);
  });

  it('leaves no failure without a working remedy', async () => {
    const world = await activeWorld();
    world.sts.refusals.push({ kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' });
    await start(world, 'Admin');
    await signOut(world);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('keeps a role whose credentials can’t be removed, with the reason', async () => {
    const world = await activeWorld();
    world.file.fault = unwritable;
    expect(await signOut(world)).toEqual(fail(unwritable));
    expect(sessionsOf(world)).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([unwritable]);
    expect(world.signIn.forgotten).toEqual([providerId]);
  });

  it('before STS has answered writes no credentials', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const starting = start(world);
    await settled();
    await signOut(world);
    world.sts.release();
    expect(await starting).toEqual(ok());
    expect(world.file.profiles).toEqual([]);
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('of an unknown company is a failure', async () => {
    const world = createWorld([], { providers: [] });
    expect(await signOut(world)).toEqual(fail({ kind: 'not-found' }));
    expect(world.signIn.forgotten).toEqual([]);
  });
});

describe('removing a company', () => {
  it('leaves nothing of it, here or in the settings', async () => {
    const world = await activeWorld();
    await own(world, 'Dev');
    expect(await forget(world)).toEqual(ok());
    expect(world.file.profiles).toEqual([]);
    expect(JSON.stringify(world.application.snapshot())).not.toContain(providerId);
    expect(JSON.stringify(world.saved.at(-1))).not.toContain(providerId);
  });

  it('is on disk before it is announced', async () => {
    const world = await activeWorld();
    const isAnnouncedWhenSaved: boolean[] = [];
    world.saving = () => {
      const isGone = world.saved.at(-1)?.providers.length === 0;
      if (isGone) isAnnouncedWhenSaved.push(world.application.snapshot().providers.length === 0);
      return ok();
    };
    await forget(world);
    expect(isAnnouncedWhenSaved[0]).toBe(false);
    expect(world.application.snapshot().providers).toEqual([]);
  });

  it('frees its profile names', async () => {
    const world = await activeWorld();
    await forget(world);
    await add(world, 'sso.example.com/aws');
    const [offered] = Object.entries(world.application.snapshot().roles);
    const again = `${offered?.[0]} ${sampleRole('Dev').roleArn}` as typeof key;
    await world.application.dispatch({ type: 'startRole', key: again });
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it('keeps it while its credentials can’t be removed', async () => {
    const world = await activeWorld();
    world.file.fault = unwritable;
    await forget(world);
    expect(world.application.snapshot().providers).toEqual([ACME]);
    world.file.fault = undefined;
    expect(await forget(world)).toEqual(ok());
    expect(world.application.snapshot().providers).toEqual([]);
  });

  it('does not affect other companies', async () => {
    const world = await activeWorld();
    await add(world, 'other.example.com');
    world.offer({ roles: [roleValue('Other')] });
    await forget(world);
    expect(world.application.snapshot().providers).toMatchObject([{ name: 'Example' }]);
    expect(Object.values(world.application.snapshot().roles).flat()).toHaveLength(2);
  });
});

it('inherited property names are no companies', async () => {
  const world = await activeWorld();
  const none = 'constructor' as typeof providerId;
  for (const type of ['signIn', 'signOut', 'forgetProvider', 'snoozeSignIn'] as const) {
    await world.application.dispatch({ type, providerId: none });
    expect(world.reports).toEqual([]);
  }
  expect(await world.application.dispatch({ type: 'signIn', providerId: none })).toEqual(fail({ kind: 'not-found' }));
});
