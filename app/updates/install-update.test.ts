import { describe, expect, it } from 'vitest';
import { hours, later } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { failureNoticesOf, keyNamed, signedIn, start } from '../testing/fake-world.ts';
import { NOW } from '../testing/sample-role.ts';
import { signedList } from '../testing/sample-update.ts';
import { settled } from '../testing/settled.ts';
import { noticeOf, release, releaseOf, updateOf } from '../testing/update-world.ts';

describe('an installation', () => {
  it('runs without a click where Mai was installed for one person', async () => {
    const world = release();
    await world.clock.advance(hours(1));
    expect(world.updates.installed).toEqual(['2.0.0']);
    expect(world.updates.stored.attempt).toMatchObject({ version: '2.0.0', count: 1, hasFailed: false });
    expect(noticeOf(world)).toBeUndefined();
  });

  it('waits for a click after “Notify me”', async () => {
    const world = release();
    await world.application.dispatch({ type: 'setUpdates', choice: 'tell' });
    await world.clock.advance(hours(1));
    expect(world.updates.downloads).toEqual([]);
    expect(noticeOf(world)?.remedies.map(({ label }) => label)).toEqual(['Install', 'Not now']);
    void world.application.dispatch({ type: 'installUpdate', version: '2.0.0' });
    await settled();
    expect(world.updates.installed).toEqual(['2.0.0']);
  });

  it('waits while someone signs in, a role starts, or a role renews, and keeps active roles', async () => {
    claim('update-quiet');
    const world = releaseOf(await signedIn(['Dev', 'Admin']));
    world.sts.isWaiting = true;
    const starting = start(world, 'Dev');
    await settled();
    await world.clock.advance(hours(0.5));
    expect(updateOf(world)?.stage).toBe('downloaded');
    expect(world.updates.installed).toEqual([]);
    world.sts.release();
    await starting;
    await settled();
    expect(world.updates.installed).toEqual(['2.0.0']);
    expect(world.saved.at(-1)?.roleSessions.map(({ key }) => key)).toEqual([keyNamed('Dev')]);
    expect(world.application.snapshot().roleSessions).toHaveLength(1);
  });

  it('that fails leaves Mai as it was, says so, and isn’t repeated in a loop', async () => {
    claim('update-failed-installer');
    const world = release();
    world.updates.installing = async () => fail({ kind: 'update-failed', version: '2.0.0', reason: 'installer' });
    await world.clock.advance(hours(1));
    expect(world.updates.installed).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'update-failed', version: '2.0.0', reason: 'installer' }]);
    for (let day = 0; day < 10; day += 1) await world.clock.advance(hours(24));
    expect(world.updates.installed).toHaveLength(3);
    // A click is always possible.
    await world.application.dispatch({ type: 'installUpdate', version: '2.0.0' });
    expect(world.updates.installed).toHaveLength(4);
  });

  it.each([
    ['an attempt', { attempt: { version: '2.0.0', at: later(NOW, hours(9_000)), count: 1, hasFailed: true } }],
    ['a check', { checkedAt: later(NOW, hours(9_000)) }],
  ])('comes though a clock that was wrong has noted %s in the future', async (_, noted) => {
    const world = release();
    world.updates.list = fail({ kind: 'update-unreachable', host: 'mai.example', reason: 'network' });
    world.updates.stored = { ...world.updates.stored, ...noted };
    await world.clock.advance(hours(1));
    world.updates.list = ok(signedList());
    await world.clock.advance(hours(24));
    expect(world.updates.installed).toEqual(['2.0.0']);
  });

  it('that was killed is noticed by the next start as the old version', async () => {
    claim('update-failed-installer');
    const world = release();
    await world.clock.advance(hours(1));
    const next = release();
    next.updates.stored = world.updates.stored;
    await next.clock.advance(hours(1));
    expect(failureNoticesOf(next)).toEqual([{ kind: 'update-failed', version: '2.0.0', reason: 'unchanged' }]);
    expect(next.updates.installed).toEqual([]);
    const third = release();
    third.updates.stored = next.updates.stored;
    await third.clock.advance(hours(1));
    expect(failureNoticesOf(third)).toEqual([]);
  });

  it('that led to the new version is told with what is new', async () => {
    const world = release();
    world.updates.facts = { ...world.updates.facts, version: '2.0.0' };
    world.updates.stored = {
      seed: '0123456789abcdef',
      attempt: { version: '2.0.0', at: NOW, count: 1, hasFailed: false },
    };
    await world.clock.advance(hours(1));
    expect(noticeOf(world)).toMatchObject({ title: 'Mai was updated to 2.0.0', news: ['Roles start faster.'] });
    expect(world.updates.stored.attempt).toBeUndefined();
    await world.application.dispatch({ type: 'dismissUpdate', version: '2.0.0' });
    expect(noticeOf(world)).toBeUndefined();
  });

  it('of a version that is older than the running one is forgotten: a newer one was installed by hand', async () => {
    const world = release({ list: { version: '2.1.0' } });
    world.updates.facts = { ...world.updates.facts, version: '2.1.0' };
    world.updates.stored = {
      seed: '0123456789abcdef',
      attempt: { version: '2.0.0', at: NOW, count: 1, hasFailed: false },
    };
    await world.clock.advance(hours(1));
    expect([failureNoticesOf(world), noticeOf(world)]).toEqual([[], undefined]);
    expect(world.updates.stored.attempt).toBeUndefined();
  });

  it('that fails unexpectedly leaves Mai as it was, and says so', async () => {
    claim('update-failed-installer');
    const world = release();
    world.updates.installing = async () => {
      throw new Error('EACCES');
    };
    await world.clock.advance(hours(1));
    expect(failureNoticesOf(world)).toEqual([{ kind: 'update-failed', version: '2.0.0', reason: 'installer' }]);
    expect(updateOf(world)?.stage).toBe('found');
    expect(world.updates.stored.attempt).toMatchObject({ hasFailed: true });
    expect(world.reports).toMatchObject([{ error: { message: 'EACCES' } }]);
  });

  it('runs nothing if its file is refused', async () => {
    const world = release();
    world.updates.downloading = async (): Promise<Result> =>
      fail({ kind: 'update-file-refused', version: '2.0.0', reason: 'content' });
    await world.clock.advance(hours(1));
    expect(world.updates.installed).toEqual([]);
    expect(updateOf(world)?.stage).toBe('found');
    expect(failureNoticesOf(world)).toMatchObject([{ kind: 'update-file-refused' }]);
  });

  it('whose download can’t be reached is tried again without a word', async () => {
    const world = release();
    world.updates.downloading = async () => {
      world.updates.downloading = async () => ok();
      return fail({ kind: 'update-unreachable', host: 'mai.example', reason: 'network' });
    };
    await world.clock.advance(hours(1));
    expect([failureNoticesOf(world), updateOf(world)?.stage]).toEqual([[], 'found']);
    await world.clock.advance(hours(24));
    expect(world.updates.installed).toEqual(['2.0.0']);
  });

  it('runs nothing if the attempt can’t be recorded', async () => {
    const world = release();
    world.updates.downloading = async () => {
      world.updates.keeping = fail({ kind: 'update-unsaved', fault: 'full' });
      return ok();
    };
    await world.clock.advance(hours(1));
    expect(world.updates.installed).toEqual([]);
  });
});
