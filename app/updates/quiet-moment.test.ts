import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { failureNoticesOf, type World, worldOf } from '../testing/fake-world.ts';
import { FakeClock } from '../testing/fakes/fake-clock.ts';
import { ACME, NOW } from '../testing/sample-role.ts';
import { samplePackage, signedList } from '../testing/sample-update.ts';
import { settled } from '../testing/settled.ts';
import { noticeOf, release, releaseOf, updateOf } from '../testing/update-world.ts';

/** A sign-in that takes until `world.signIn.release()`. */
function signInSlowly(world: World): Promise<Result> {
  world.signIn.isWaiting = true;
  return world.application.dispatch({ type: 'signIn', providerId: ACME.id });
}

/** An update whose installer runs until `end` is called. */
async function installing(): Promise<{ readonly world: World; readonly end: (result: Result) => Promise<void> }> {
  const world = release();
  let finish = (_: Result): void => {};
  world.updates.installing = () =>
    new Promise(resolve => {
      finish = resolve;
    });
  await world.clock.advance(hours(1));
  expect(world.updates.installed).toEqual(['2.0.0']);
  return {
    world,
    async end(result) {
      finish(result);
      await settled();
    },
  };
}

const REFUSED = fail({ kind: 'update-failed', version: '2.0.0', reason: 'installer' });

describe('a sign-in that begins', () => {
  it('just before the installer runs keeps it from running, as if it had not been tried', async () => {
    claim('update-quiet');
    const world = release();
    let signingIn: Promise<unknown> | undefined;
    const cancel = world.application.subscribe(({ update }) => {
      if (update?.stage !== 'installing') return;
      cancel();
      signingIn = signInSlowly(world);
    });
    await world.clock.advance(hours(1));
    expect(signingIn).toBeDefined();
    expect([world.updates.installed, updateOf(world)?.stage]).toEqual([[], 'downloaded']);
    expect(world.updates.stored.attempt).toBeUndefined();
    world.signIn.release();
    await signingIn;
    await settled();
    expect(world.updates.installed).toEqual(['2.0.0']);
  });

  it('while the installer unpacks is not ended by it; the update comes later, and no failure is told', async () => {
    claim('update-quiet');
    const { world, end } = await installing();
    expect(world.application.mayQuit('for-upgrade')).toBe(true);
    const signingIn = signInSlowly(world);
    await settled();
    expect(world.application.mayQuit('for-upgrade')).toBe(false);
    expect(world.application.mayQuit('for-good')).toBe(true);
    await end(REFUSED);
    expect(failureNoticesOf(world)).toEqual([]);
    expect(world.updates.stored.attempt).toBeUndefined();
    world.signIn.release();
    await signingIn;
    await settled();
    expect(world.updates.installed).toEqual(['2.0.0', '2.0.0']);
    expect(world.updates.downloads).toEqual(['2.0.0']);
    expect(world.application.mayQuit('for-upgrade')).toBe(true);
  });

  it('while a Mac app is being replaced delays the restart', async () => {
    claim('update-quiet');
    const { world, end } = await installing();
    const signingIn = signInSlowly(world);
    await settled();
    await end(ok());
    expect(world.updates.restarts).toBe(0);
    world.signIn.release();
    await signingIn;
    await settled();
    expect(world.updates.restarts).toBe(1);
  });

  it('doesn’t keep an administrator’s installer from ending Mai', async () => {
    const world = release({ installation: 'msi' });
    await world.clock.advance(hours(1));
    const signingIn = signInSlowly(world);
    await settled();
    expect(world.application.mayQuit('for-upgrade')).toBe(true);
    world.signIn.release();
    await signingIn;
  });
});

describe('an installer', () => {
  it('whose Mai did not keep it waiting has failed', async () => {
    const { world, end } = await installing();
    await end(REFUSED);
    expect(failureNoticesOf(world)).toEqual([REFUSED.failure]);
    expect(world.updates.stored.attempt).toMatchObject({ hasFailed: true });
  });

  it('runs only once all settings are on disk', async () => {
    claim('update-quiet');
    let write = (): void => {};
    const written = new Promise<void>(resolve => {
      write = resolve;
    });
    const clock = new FakeClock(NOW);
    const around: Parameters<typeof worldOf>[0]['around'] = ports => ({
      ...ports,
      settings: { ...ports.settings, save: settings => written.then(() => ports.settings.save(settings)) },
    });
    const world = releaseOf(worldOf({ clock, aws: clock, around }, ['Dev']));
    void world.application.dispatch({ type: 'setUpdates', choice: 'install' });
    await clock.advance(hours(1));
    expect([world.updates.downloads, world.updates.installed]).toEqual([['2.0.0'], []]);
    write();
    await settled();
    expect(world.updates.installed).toEqual(['2.0.0']);
  });

  it('leaves nothing behind once the new version runs', async () => {
    const world = release();
    world.updates.facts = { ...world.updates.facts, version: '2.0.0' };
    const attempt = { version: '2.0.0', at: NOW, count: 1, hasFailed: false };
    world.updates.stored = { seed: '0123456789abcdef', attempt };
    await world.clock.advance(hours(1));
    expect(world.updates.cleared).toBe(1);
  });
});

describe('a downloaded update', () => {
  it('waits for a click again once the person wants to be asked', async () => {
    const world = release();
    const signingIn = signInSlowly(world);
    await world.clock.advance(hours(0.5));
    expect(updateOf(world)?.stage).toBe('downloaded');
    await world.application.dispatch({ type: 'setUpdates', choice: 'tell' });
    world.signIn.release();
    await signingIn;
    await settled();
    expect(world.updates.installed).toEqual([]);
    expect(noticeOf(world)?.remedies.map(({ label }) => label)).toEqual(['Install', 'Not now']);
  });

  it('is not installed once a policy forbids it', async () => {
    const world = release();
    const signingIn = signInSlowly(world);
    await world.clock.advance(hours(0.5));
    const policy = {
      version: 1,
      company: 'Acme IT',
      defaults: { updates: 'tell' },
      locked: { updates: 'IT installs Mai.' },
    } as const;
    world.application.takePolicies({ policies: [policy], problems: [] });
    world.signIn.release();
    await signingIn;
    await settled();
    expect(world.updates.installed).toEqual([]);
  });

  it('is not installed if a newer list has named another version meanwhile', async () => {
    const world = release();
    world.updates.downloading = async () => {
      world.updates.downloading = async () => ok();
      world.updates.list = ok(signedList({ sequence: 8, version: '3.0.0' }));
      await world.application.dispatch({ type: 'checkForUpdates' });
      return ok();
    };
    await world.clock.advance(hours(1));
    expect(world.updates.installed).toEqual(['3.0.0']);
  });

  it('is never there for a Mai that was unpacked from an archive, even where the list has its package', async () => {
    claim('update-in-place');
    const packages = [samplePackage({ system: 'win32', kind: 'zip' })];
    const world = release({ installation: 'archive', list: { packages } });
    await world.application.dispatch({ type: 'setUpdates', choice: 'install' });
    await world.clock.advance(hours(60));
    expect(updateOf(world)?.package).toBeDefined();
    expect(await world.application.dispatch({ type: 'installUpdate', version: '2.0.0' })).toMatchObject({ ok: false });
    expect([world.updates.downloads, world.updates.installed]).toEqual([[], []]);
  });
});
