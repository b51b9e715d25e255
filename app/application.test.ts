import { describe, expect, it } from 'vitest';
import type { Command } from './contract.ts';
import { hours, minutes } from './domain/instant.ts';
import { fail, ok } from './domain/result.ts';
import { parseSettings, settingsFileOf } from './settings/settings.ts';
import type { Snapshot } from './snapshot.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  signedIn,
  start,
  type World,
} from './testing/fake-world.ts';
import { CANARY } from './testing/fakes/fake-sts.ts';
import { ACME } from './testing/sample-role.ts';
import { settled } from './testing/settled.ts';

const providerId = ACME.id;
const key = keyNamed('Dev');
const endOnQuit = ({ application }: World) =>
  application.dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: true });

describe('the snapshot', () => {
  it('is sent to all subscribers with the previous one until they unsubscribe', async () => {
    const world = createWorld(['Dev', 'Admin']);
    await settled();
    const told: [Snapshot, Snapshot][] = [];
    const cancel = world.application.subscribe((next, previous) => told.push([next, previous]));
    await endOnQuit(world);
    expect(told.map(([next, previous]) => [next, previous].map(each => each.preferences.endSessionsOnQuit))).toEqual([
      [true, false],
    ]);
    expect(told[0]?.[0]).toBe(world.application.snapshot());
    cancel();
    await world.application.dispatch({ type: 'signIn', providerId });
    expect(told).toHaveLength(1);
  });

  it('is not sent if nothing changed', async () => {
    const world = createWorld([]);
    await endOnQuit(world);
    let told = 0;
    world.application.subscribe(() => {
      told += 1;
    });
    await endOnQuit(world);
    await world.application.dispatch({ type: 'dismissFailure', id: 'gone' });
    expect(told).toBe(0);
  });

  it('shows a failure from outside a command', () => {
    const world = createWorld([]);
    world.application.fail({ kind: 'settings-damaged', keptAs: 'settings.json.damaged' });
    expect(failureNoticesOf(world)).toEqual([{ kind: 'settings-damaged', keptAs: 'settings.json.damaged' }]);
  });
});

describe('the settings', () => {
  it('are saved only when persistent state changed', async () => {
    const world = createWorld(['Dev', 'Admin']);
    await world.application.dispatch({ type: 'openPopover' });
    world.application.fail({ kind: 'not-found' });
    expect(world.saved).toEqual([]);
    await endOnQuit(world);
    expect(world.saved).toMatchObject([{ preferences: { endSessionsOnQuit: true } }]);
  });

  it('are not written again for the same roles', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const before = world.saved.length;
    await world.application.dispatch({ type: 'signIn', providerId });
    expect(world.saved).toHaveLength(before);
  });

  it('that can’t be saved cause a failure', async () => {
    const world = createWorld([]);
    world.saving = () => fail({ kind: 'settings-unwritable', fault: 'full' });
    await endOnQuit(world);
    await settled();
    expect(failureNoticesOf(world)).toEqual([{ kind: 'settings-unwritable', fault: 'full' }]);
  });

  it('whose saving throws cause a report', async () => {
    const world = createWorld([]);
    world.saving = () => {
      throw new Error('boom');
    };
    await endOnQuit(world);
    await settled();
    expect(failureNoticesOf(world)).toMatchObject([{ kind: 'unexpected' }]);
  });

  it('are always readable at the next start', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setDefaultOwner', key });
    await world.application.dispatch({ type: 'setRegion', key, region: 'eusc-de-east-1' });
    await world.application.dispatch({ type: 'setRegion', region: 'us-gov-west-1' });
    await world.application.dispatch({ type: 'addProvider', address: 'http://localhost:8080/idp' });
    await world.application.dispatch({ type: 'addProvider', address: `${'a.'.repeat(120)}example.com:8443/ü` });
    expect(world.saved.length).toBeGreaterThan(5);
    for (const settings of world.saved)
      expect(parseSettings(JSON.parse(JSON.stringify(settingsFileOf(settings))))).toEqual(settings);
  });
});

describe('an unexpected error', () => {
  it('becomes a failure with a reference to the log', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const error = new Error('boom');
    world.sts.refusals.push(error);
    const answer = await start(world);
    expect(answer).toMatchObject({ failure: { kind: 'unexpected' } });
    expect(world.reports).toHaveLength(1);
    expect(world.reports[0]?.error).toBe(error);
    expect(answer).toEqual(fail({ kind: 'unexpected', reference: world.reports[0]?.reference ?? '' }));
    expect(world.application.snapshot().failureNotices).toMatchObject([{ key, providerId }]);
    expect(JSON.stringify(world.application.snapshot())).not.toContain('boom');
    expect(world.application.snapshot().starting).toEqual([]);
  });

  it('does not prevent a retry', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.refusals.push(new Error('boom'));
    await start(world);
    expect(await start(world)).toEqual(ok());
    expect(failureNoticesOf(world)).toEqual([]);
  });
});

describe('secrets', () => {
  it('are never in snapshots, settings, results or reports', async () => {
    const world = createWorld(['Dev', 'Admin'], { providers: [] });
    const seen: unknown[] = [];
    world.application.subscribe(snapshot => seen.push(snapshot));
    const responses: string[] = [];
    const { answer } = world.signIn;
    world.signIn.answer = () => {
      const posted = answer();
      if (posted.ok) responses.push(posted.value);
      return posted;
    };
    const run = async (command: Command) => seen.push(await world.application.dispatch(command));
    await run({ type: 'addProvider', address: ACME.signInUrl });
    const [provider] = world.application.snapshot().providers;
    const roleOf = (name: string) => keyNamed(name).replace(providerId, provider?.id ?? '') as typeof key;
    await run({ type: 'startRole', key: roleOf('Dev') });
    await run({ type: 'setDefaultOwner', key: roleOf('Dev') });
    await run({ type: 'setProfileName', key: roleOf('Dev'), name: 'sales' });
    world.sts.refusals.push({ kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Admin' });
    await run({ type: 'startRole', key: roleOf('Admin') });
    world.sts.refusals.push(new Error('boom'));
    await run({ type: 'startRole', key: roleOf('Admin') });
    world.file.fault = { kind: 'file-unwritable', file: 'credentials', path: '~/.aws/credentials', fault: 'full' };
    await run({ type: 'startRole', key: roleOf('Admin') });
    world.file.fault = undefined;
    await world.clock.advance(minutes(30));
    await run({ type: 'startRole', key: roleOf('Admin') });
    await world.clock.advance(hours(13));
    await run({ type: 'signOut', providerId: provider?.id ?? providerId });
    await world.application.stop();

    expect(responses.length).toBeGreaterThan(1);
    expect(world.sts.asked.length).toBeGreaterThan(4);
    const told = JSON.stringify([seen, world.saved, world.reports.map(({ error }) => String(error))]);
    for (const secret of [CANARY, ...responses, ...responses.map(response => response.slice(40, 80))])
      expect(told).not.toContain(secret);
    expect(sessionsOf(world)).toEqual([]);
  });
});
