import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { DEFAULT_PROFILE } from '../domain/profile.ts';
import { ok } from '../domain/result.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import { parseSettings, settingsFileOf } from '../settings/settings.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, type World } from '../testing/fake-world.ts';
import { answeredBy, dev, key, request } from '../testing/request-world.ts';
import { ACME, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

/** The role is active with delivery by `credential_process`, and tools wait for it. */
async function waiting(): Promise<World> {
  const world = await activeWorld();
  await world.application.dispatch({ type: 'setDelivery', key, delivery: 'process' });
  expect(await world.application.dispatch({ type: 'setToolsWait', key, on: true })).toEqual(ok());
  return world;
}

/** The role has expired, and the company requires a person. */
async function expired(): Promise<World> {
  const world = await waiting();
  world.signIn.wantsPerson = true;
  await world.clock.advance(hours(13));
  expect(sessionsOf(world)).toEqual([]);
  return world;
}

/** Less than the minute after which the Go SDK ends a `credential_process`. */
const TOOL_WAIT = 50;

const lines = ({ file }: World) => [...file.waits];

describe('a role that tools wait for', () => {
  it('has a profile that says so, at once', async () => {
    const world = await waiting();
    expect(lines(world)).toEqual([
      [dev, TOOL_WAIT],
      ['default', TOOL_WAIT],
    ]);
    await world.application.dispatch({ type: 'setToolsWait', key, on: false });
    expect(lines(world)).toEqual([
      [dev, 0],
      ['default', 0],
    ]);
  });

  it('has a profile `default` that says so, too, when it gets it from another role', async () => {
    const world = await waiting();
    const other = keyNamed('Admin');
    await world.application.dispatch({ type: 'startRole', key: other });
    await world.application.dispatch({ type: 'setDefaultOwner', key: other });
    expect(world.file.waits.get(DEFAULT_PROFILE)).toBe(0);
    expect(await world.application.dispatch({ type: 'setDefaultOwner', key })).toEqual(ok());
    expect(world.file.waits.get(DEFAULT_PROFILE)).toBe(TOOL_WAIT);
  });

  it('keeps its profile when it expires, for the tools that will ask', async () => {
    const world = await expired();
    expect(world.file.profiles).toEqual([dev, 'default']);
    const pending = request(world);
    await settled();
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    await world.clock.advance(0);
    expect(await answeredBy(pending)).toMatchObject({ kind: 'active' });
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it.each([
    ['it is stopped', { type: 'stopRole', key }],
    ['tools no longer wait', { type: 'setToolsWait', key, on: false }],
    ['its delivery changes', { type: 'setDelivery', key, delivery: 'file' }],
    ['its profile is renamed', { type: 'setProfileName', key, name: 'other' }],
    ['the person signs out', { type: 'signOut', providerId: ACME.id }],
    ['the company is removed', { type: 'forgetProvider', providerId: ACME.id }],
  ] as const)('loses its profile if %s after it expired', async (_, command) => {
    const world = await expired();
    expect(await world.application.dispatch(command)).toEqual(ok());
    expect(world.file.profiles.filter(profile => profile === dev)).toEqual([]);
  });

  it('loses its profile when it expires if the credentials are in a file', async () => {
    const world = await waiting();
    await world.application.dispatch({ type: 'setDelivery', key, delivery: 'file' });
    world.signIn.wantsPerson = true;
    await world.clock.advance(hours(13));
    expect(world.file.profiles).toEqual([]);
  });

  it('is saved, and unknown to settings of earlier versions', () => {
    const settings = { ...EMPTY_SETTINGS, providers: [ACME], roles: { [ACME.id]: [sampleRole('Dev')] } };
    const saved = { ...settings, roleSettings: { [key]: { delivery: 'process' as const, toolsWait: true } } };
    expect(parseSettings(settingsFileOf(saved))?.roleSettings).toEqual(saved.roleSettings);
    const earlier = { ...settings, roleSettings: { [key]: { delivery: 'process' as const } } };
    expect(parseSettings(settingsFileOf(earlier))?.roleSettings).toEqual(earlier.roleSettings);
  });
});
