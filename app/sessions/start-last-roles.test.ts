import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import type { Settings } from '../settings/settings.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  start,
  type World,
} from '../testing/fake-world.ts';
import { ACME, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';
import { en } from '../text/en/en.ts';
import { renewalNotices } from '../window/renewal-notices.ts';

const key = keyNamed('Dev');
const lastRoles = ({ application }: World) => application.snapshot().lastRoles;

/** Next start after these roles were active. */
async function nextStart(wish: boolean, facts: Partial<Settings> = {}): Promise<World> {
  const world = createWorld(['Dev', 'Admin', 'ReadOnly'], {
    roles: { [ACME.id]: ['Dev', 'Admin', 'ReadOnly'].map(name => sampleRole(name)) },
    lastRoles: [key, keyNamed('Admin')],
    preferences: { ...DEFAULT_PREFERENCES, startLastRoles: wish },
    ...facts,
  });
  await settled();
  await settled();
  return world;
}

describe('the last roles', () => {
  it('are those that were started and not stopped, expired or not', async () => {
    const world = await activeWorld(['Dev', 'Admin', 'ReadOnly']);
    await start(world, 'Admin');
    await start(world, 'ReadOnly');
    await world.application.dispatch({ type: 'stopRole', key: keyNamed('Admin') });
    world.signIn.wantsPerson = true;
    await world.clock.advance(hours(13));
    expect(sessionsOf(world)).toEqual([]);
    expect(lastRoles(world)).toEqual([key, keyNamed('ReadOnly')]);
    expect(world.saved.at(-1)?.lastRoles).toEqual([key, keyNamed('ReadOnly')]);
  });

  it('are kept by a quit that removes credentials', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: true });
    await world.application.stop();
    expect(world.saved.at(-1)).toMatchObject({ roleSessions: [], lastRoles: [key] });
  });

  it.each(['signOut', 'forgetProvider'] as const)('are removed by %s', async type => {
    const world = await activeWorld();
    world.signIn.wantsPerson = true;
    await world.clock.advance(hours(13));
    await world.application.dispatch({ type, providerId: ACME.id });
    expect(lastRoles(world)).toEqual([]);
  });

  it('are removed one by one when stopped, also if inactive', async () => {
    const world = await activeWorld();
    world.signIn.wantsPerson = true;
    await world.clock.advance(hours(13));
    await world.application.dispatch({ type: 'stopRole', key });
    expect(lastRoles(world)).toEqual([]);
  });
});

describe('a start', () => {
  it('restarts them with one silent sign-in, by preference', async () => {
    const world = await nextStart(true);
    expect(world.signIn.asked).toEqual([{ providerId: ACME.id, mode: 'silent' }]);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Dev', 'Admin']);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('starts nothing otherwise', async () => {
    const world = await nextStart(false);
    expect(world.signIn.asked).toEqual([]);
    expect(sessionsOf(world)).toEqual([]);
  });

  it('omits roles that are no longer offered', async () => {
    const world = await nextStart(true, { lastRoles: [keyNamed('Gone'), key] });
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Dev']);
  });

  it('announces required interaction once, with the waiting roles', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.wantsPerson = true;
    world.application.start({
      ...(await activeSettings()),
      roleSessions: [],
      preferences: { ...DEFAULT_PREFERENCES, startLastRoles: true },
    });
    await settled();
    expect(world.signIn.asked).toHaveLength(1);
    const [renewalNotice] = renewalNotices(world.application.snapshot(), world.clock.now(), en);
    expect(renewalNotice?.lines.at(-1)).toBe('Dev in 123456789012 will start after that.');
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('waits for the network', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.network.become('offline');
    world.application.start({
      ...(await activeSettings()),
      roleSessions: [],
      preferences: { ...DEFAULT_PREFERENCES, startLastRoles: true },
    });
    await settled();
    expect(world.signIn.asked).toEqual([]);
    world.network.become('online');
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(1);
  });
});

async function activeSettings(): Promise<Settings> {
  const world = await activeWorld();
  await world.application.stop();
  const [settings] = world.saved.slice(-1);
  if (settings === undefined) throw new TypeError('nothing was saved');
  return settings;
}

describe('start at login', () => {
  it('reflects the system’s setting', async () => {
    const world = createWorld([]);
    await settled();
    expect(world.application.snapshot().openAtLogin).toBe(false);
    await world.application.dispatch({ type: 'setOpenAtLogin', on: true });
    expect(world.openAtLogin.on).toBe(true);
    expect(world.application.snapshot().openAtLogin).toBe(true);
  });

  it('stays unchanged if the system refuses, with a failure in place', async () => {
    const world = createWorld([]);
    const failure = { kind: 'open-at-login-refused', fault: 'denied' } as const;
    world.openAtLogin.answer = { ok: false, failure };
    await settled();
    expect(await world.application.dispatch({ type: 'setOpenAtLogin', on: true })).toEqual({ ok: false, failure });
    expect(world.application.snapshot().openAtLogin).toBe(false);
    expect(failureNoticesOf(world)).toEqual([]);
  });
});

describe('the preferred session length', () => {
  const hoursAsked = ({ sts }: World) => sts.asked.map(({ durationSeconds }) => durationSeconds / 3_600);

  it('is requested first, or the maximum once removed', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setPreferredDuration', seconds: 7_200 });
    await start(world, 'Admin');
    await world.application.dispatch({ type: 'setPreferredDuration' });
    await world.application.dispatch({ type: 'stopRole', key });
    await start(world, 'Dev');
    expect(hoursAsked(world)).toEqual([12, 2, 12]);
    expect(world.saved.at(-1)?.preferences).not.toHaveProperty('preferredDuration');
  });

  it('is limited by the role, and not taken as its maximum', async () => {
    const world = await activeWorld();
    world.sts.maximumDuration = 3_600;
    await world.application.dispatch({ type: 'setPreferredDuration', seconds: 7_200 });
    await start(world, 'Admin');
    expect(hoursAsked(world)).toEqual([12, 2, 1]);
    expect(world.application.snapshot().roleSettings[keyNamed('Admin')]?.maximumDuration).toBe(3_600);
    expect(world.application.snapshot().roleSettings[key]?.maximumDuration).toBeUndefined();
  });
});
