import { describe, expect, it } from 'vitest';
import { notify } from '../desktop/notify.ts';
import { trayMenu } from '../desktop/tray-menu.ts';
import { hours, later, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { failureNoticesOf } from '../testing/fake-world.ts';
import { FakeDesktop } from '../testing/fakes/fake-desktop.ts';
import { NOW } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { signedList } from '../testing/sample-update.ts';
import { settled } from '../testing/settled.ts';
import { noticeOf, release, updateOf } from '../testing/update-world.ts';
import { en } from '../text/en/en.ts';

describe('the schedule', () => {
  it('first looks minutes after the start, then daily, at other times for other installations', async () => {
    const world = release({ installation: 'deb' });
    await world.clock.advance(minutes(1));
    expect(world.updates.checks).toBe(0);
    await world.clock.advance(minutes(12));
    expect(world.updates.checks).toBe(1);
    await world.clock.advance(hours(19));
    expect(world.updates.checks).toBe(1);
    await world.clock.advance(hours(6));
    expect(world.updates.checks).toBe(2);
  });

  it('looks after sleep, and again hours after a failure', async () => {
    const world = release({ installation: 'deb' });
    await world.clock.advance(minutes(15));
    world.updates.list = fail({ kind: 'update-unreachable', host: 'mai.example', reason: 'network' });
    await world.clock.advance(hours(100));
    expect(world.updates.checks).toBe(2);
    await world.clock.advance(hours(5));
    expect(world.updates.checks).toBe(3);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is none in a build without keys, and none after “Don’t check”', async () => {
    const unconfigured = release();
    unconfigured.updates.keys = [];
    const off = release({ settings: {} });
    await off.application.dispatch({ type: 'setUpdates', choice: 'off' });
    for (const world of [unconfigured, off]) {
      await world.clock.advance(hours(60));
      expect(world.updates.checks).toBe(0);
      expect(noticeOf(world)).toBeUndefined();
    }
  });

  it('ends with Mai', async () => {
    const world = release();
    await world.application.stop();
    await world.clock.advance(hours(60));
    expect(world.updates.checks).toBe(0);
  });
});

describe('a new version', () => {
  it('is announced once in words, also over restarts', async () => {
    const world = release({ installation: 'deb' });
    const desktop = new FakeDesktop();
    const { clock, application } = world;
    notify(application, { clock, notifier: desktop, view: desktop }, application.snapshot(), () => en);
    await clock.advance(hours(1));
    expect(desktop.titles).toEqual(['Mai 2.0.0 is available']);
    expect(noticeOf(world)).toMatchObject({
      title: 'Mai 2.0.0 is available',
      hint: 'It comes with your system’s updates. Or install its package yourself.',
      news: ['Roles start faster.'],
      remedies: [{ label: 'Not now' }],
    });
    expect(trayMenu(application.snapshot(), clock.now(), en)).toContainEqual({
      kind: 'command',
      label: 'Mai 2.0.0 is available',
      command: { type: 'openPopover', page: 'updates' },
    });
    expect(world.updates.downloads).toEqual([]);

    const next = release({ installation: 'deb' });
    next.updates.stored = world.updates.stored;
    const later = new FakeDesktop();
    notify(
      next.application,
      { clock: next.clock, notifier: later, view: later },
      next.application.snapshot(),
      () => en,
    );
    await next.clock.advance(hours(1));
    expect(later.shown).toEqual([]);
    expect(noticeOf(next)?.title).toBe('Mai 2.0.0 is available');
  });

  it('says no more after “Not now”', async () => {
    const world = release({ installation: 'deb' });
    await world.clock.advance(hours(1));
    await world.application.dispatch({ type: 'dismissUpdate', version: '2.0.0' });
    await world.clock.advance(hours(30));
    expect(noticeOf(world)).toBeUndefined();
  });

  it('can be downloaded in the browser where it was unpacked from an archive', async () => {
    const world = release({ installation: 'archive', list: { packages: [] } });
    await world.clock.advance(hours(1));
    expect(noticeOf(world)?.remedies.map(({ label }) => label)).toEqual(['Not now']);
    expect(await world.application.dispatch({ type: 'downloadUpdate', version: '2.0.0' })).toMatchObject({ ok: false });
    expect(await world.application.dispatch({ type: 'downloadUpdate', version: '3.0.0' })).toMatchObject({
      failure: { kind: 'offer-changed' },
    });
  });

  it.each(['development', 'archive', 'deb', 'rpm', 'msi', 'managed'] as const)(
    'is never installed by Mai on %s, whatever is asked',
    async installation => {
      claim('update-in-place');
      const world = release({ installation });
      await world.application.dispatch({ type: 'setUpdates', choice: 'install' });
      await world.clock.advance(hours(60));
      const asked = await world.application.dispatch({ type: 'installUpdate', version: '2.0.0' });
      expect(asked).toMatchObject({ ok: false });
      expect([world.updates.downloads, world.updates.installed]).toEqual([[], []]);
    },
  );
});

describe('a refused list', () => {
  it('changes nothing, and remembers the newest sequence over restarts', async () => {
    claim('update-replay');
    const world = release({ installation: 'deb', list: { sequence: 8 } });
    await world.clock.advance(hours(1));
    world.updates.list = ok(signedList({ sequence: 7, version: '3.0.0' }));
    expect(await world.application.dispatch({ type: 'checkForUpdates' })).toMatchObject({
      failure: { kind: 'update-list-refused', reason: 'older' },
    });
    expect(updateOf(world)?.version).toBe('2.0.0');
    const next = release({ installation: 'deb', list: { sequence: 7 } });
    next.updates.stored = world.updates.stored;
    await next.clock.advance(hours(1));
    expect(updateOf(next)).toBeUndefined();
    expect(next.application.snapshot().updateCheck).toMatchObject({ failure: { reason: 'older' } });
  });

  it('is not followed while what it says can’t be remembered', async () => {
    const world = release();
    world.updates.keeping = fail({ kind: 'update-unsaved', fault: 'full' });
    await world.clock.advance(hours(1));
    expect(updateOf(world)).toBeUndefined();
  });
});

describe('a company', () => {
  const policy = (updates: 'install' | 'tell' | 'off', locked: object = { updates: 'IT distributes Mai.' }) =>
    sampleSetup({ company: 'Acme IT', defaults: { updates }, locked });

  it('can forbid to look, which no one can change', async () => {
    claim('update-forbidden');
    const world = release();
    world.application.takePolicies({ policies: [policy('off')], problems: [] });
    expect(await world.application.dispatch({ type: 'setUpdates', choice: 'install' })).toMatchObject({
      failure: { kind: 'locked', why: 'IT distributes Mai.' },
    });
    await world.clock.advance(hours(60));
    expect(await world.application.dispatch({ type: 'checkForUpdates' })).toMatchObject({
      failure: { kind: 'locked', company: 'Acme IT' },
    });
    expect(world.updates.checks).toBe(0);
  });

  it('can forbid what was found before', async () => {
    claim('update-forbidden');
    const world = release();
    await world.application.dispatch({ type: 'setUpdates', choice: 'tell' });
    await world.clock.advance(hours(1));
    expect(updateOf(world)?.version).toBe('2.0.0');
    world.application.takePolicies({ policies: [policy('off')], problems: [] });
    for (const type of ['installUpdate', 'downloadUpdate'] as const)
      expect(await world.application.dispatch({ type, version: '2.0.0' })).toMatchObject({
        failure: { kind: 'locked' },
      });
    expect([world.updates.downloads, world.updates.installed]).toEqual([[], []]);
  });

  it('can forbid what a click has begun', async () => {
    claim('update-forbidden');
    const world = release();
    await world.application.dispatch({ type: 'setUpdates', choice: 'tell' });
    await world.clock.advance(hours(1));
    world.updates.downloading = async () => {
      world.application.takePolicies({ policies: [policy('off')], problems: [] });
      return ok();
    };
    await world.application.dispatch({ type: 'installUpdate', version: '2.0.0' });
    expect([world.updates.downloads, world.updates.installed]).toEqual([['2.0.0'], []]);
  });

  it('that lets people know only leaves the click to them', async () => {
    const world = release();
    world.application.takePolicies({ policies: [policy('tell')], problems: [] });
    await world.clock.advance(hours(1));
    expect(world.updates.downloads).toEqual([]);
    void world.application.dispatch({ type: 'installUpdate', version: '2.0.0' });
    await settled();
    expect(world.updates.installed).toEqual(['2.0.0']);
  });

  it('can choose for people who have not chosen', async () => {
    const world = release();
    world.application.takePolicies({ policies: [policy('tell', {})], problems: [] });
    await world.clock.advance(hours(1));
    expect(world.updates.downloads).toEqual([]);
    await world.application.dispatch({ type: 'setUpdates', choice: 'install' });
    await settled();
    expect(world.updates.installed).toEqual(['2.0.0']);
  });
});

describe('a Mai that a package manager has replaced', () => {
  it('offers a restart in the window, the tray and one notification', async () => {
    const world = release({ installation: 'deb' });
    const desktop = new FakeDesktop();
    const { clock, application } = world;
    notify(application, { clock, notifier: desktop, view: desktop }, application.snapshot(), () => en);
    world.updates.replace('1.3.0');
    expect(desktop.titles).toEqual(['Mai 1.3.0 is installed']);
    expect(noticeOf(world)).toMatchObject({ kind: 'restart', title: 'Mai 1.3.0 is installed' });
    const menu = trayMenu(application.snapshot(), later(NOW, 0), en);
    expect(menu).toContainEqual({
      kind: 'command',
      label: 'Restart to use Mai 1.3.0',
      command: { type: 'restartMai' },
    });
    expect(world.updates.restarts).toBe(0);
    await application.dispatch({ type: 'restartMai' });
    expect(world.updates.restarts).toBe(1);
  });

  it('says no more once the running version is back', () => {
    const world = release({ installation: 'deb' });
    world.updates.replace('1.3.0');
    world.updates.replace(undefined);
    expect(noticeOf(world)).toBeUndefined();
  });
});
