import { describe, expect, it } from 'vitest';
import { pendingNotices } from '../desktop/notices.ts';
import { hours, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { worldOf } from '../testing/fake-world.ts';
import { ROBOT_KEY } from '../testing/fakes/fake-iam.ts';
import { change, type RotationWorld, rotate, rotationOf, rotationWorld } from '../testing/rotation-world.ts';
import { settled } from '../testing/settled.ts';
import { en } from '../text/en/en.ts';

const DAY = hours(24);
const OLD = ROBOT_KEY.accessKeyId;
const ids = ({ disk }: RotationWorld) => disk.iam.keys.map(({ accessKeyId }) => accessKeyId);
const notices = ({ world, clock }: RotationWorld) =>
  pendingNotices(world.application.snapshot(), clock.now(), en).map(({ title }) => title);

async function rotated(): Promise<RotationWorld> {
  const given = rotationWorld();
  await rotate(given);
  return given;
}

describe('the old key', () => {
  it('is deleted a day after a reminder, at the end of the grace period', async () => {
    claim('rotation-order');
    const given = await rotated();
    await given.clock.advance(DAY * 12);
    expect(notices(given)).toEqual([]);
    await given.clock.advance(DAY + minutes(5));
    expect(notices(given)).toEqual(['Access key AKIA…0001 will be deleted soon']);
    expect(ids(given)).toContain(OLD);
    await given.clock.advance(DAY);
    expect(ids(given)).toEqual([given.disk.keyFiles.keys.get('robot')?.accessKeyId]);
    expect(rotationOf(given)).toBeUndefined();
    expect(notices(given)).toEqual([]);
  });

  it('is not deleted without a reminder, even if Mai was off for weeks', async () => {
    claim('rotation-order');
    const { clock, disk, world } = await rotated();
    await world.application.stop();
    await clock.advance(DAY * 40);
    const later = { world: worldOf({ clock, aws: clock, disk }, [], disk.settings), clock, disk };
    await settled();
    await clock.advance(minutes(1));
    expect(ids(later)).toContain(OLD);
    expect(notices(later)).toHaveLength(1);
    await clock.advance(DAY);
    expect(ids(later)).not.toContain(OLD);
  });

  it('stays if it was activated elsewhere', async () => {
    claim('rotation-order');
    const given = await rotated();
    for (const key of given.disk.iam.keys) key.isActive = true;
    await given.clock.advance(DAY * 13 + minutes(5));
    await given.clock.advance(DAY * 2);
    expect(ids(given)).toContain(OLD);
    expect(rotationOf(given)).toMatchObject({ stage: 'both-active' });
  });

  it('stays if the file has another key than the new one, and that is said', async () => {
    const given = await rotated();
    given.disk.keyFiles.keys.set('robot', { accessKeyId: 'AKIATHEIRS0000000001', secretAccessKey: 'theirs' });
    await given.clock.advance(DAY * 13 + minutes(5));
    await given.clock.advance(DAY * 2);
    expect(ids(given)).toContain(OLD);
    expect(rotationOf(given)).toMatchObject({ stage: 'inactive', failure: { kind: 'key-changed' } });
  });

  it('is deleted later if AWS can’t be reached', async () => {
    const given = await rotated();
    await given.clock.advance(DAY * 13 + minutes(5));
    given.disk.iam.faults.set('ListAccessKeys', [{ kind: 'iam-unreachable', host: 'iam.amazonaws.com' }]);
    await given.clock.advance(DAY);
    expect(rotationOf(given)).toMatchObject({ failure: { kind: 'iam-unreachable' } });
    expect(ids(given)).toContain(OLD);
    await given.clock.advance(minutes(16));
    expect(ids(given)).not.toContain(OLD);
  });

  it('can be deleted at once', async () => {
    const given = await rotated();
    expect(await change(given, 'delete-old')).toEqual(ok());
    expect(ids(given)).not.toContain(OLD);
    expect(rotationOf(given)).toBeUndefined();
  });

  it('that was deleted elsewhere ends the rotation', async () => {
    const given = await rotated();
    given.disk.iam.keys.splice(0, 1);
    expect(await change(given, 'delete-old')).toEqual(ok());
    expect(rotationOf(given)).toBeUndefined();
  });
});

describe('an undo', () => {
  it('makes the old key work again and keeps both for good', async () => {
    const given = await rotated();
    expect(await change(given, 'undo')).toEqual(ok());
    expect(rotationOf(given)).toMatchObject({ stage: 'both-active' });
    for (let day = 0; day < 60; day += 1) await given.clock.advance(DAY);
    expect(given.disk.iam.active).toContain(OLD);
    expect(given.disk.iam.active).toHaveLength(2);
    expect(notices(given)).toEqual([]);
  });

  it('that AWS refuses keeps the key from being deleted, and can be repeated', async () => {
    const given = await rotated();
    given.disk.iam.denied.add('UpdateAccessKey');
    expect(await change(given, 'undo')).toMatchObject(
      fail({ kind: 'iam-refused', action: 'UpdateAccessKey', code: 'AccessDenied' }),
    );
    expect(rotationOf(given)).toMatchObject({ stage: 'reactivating', failure: { kind: 'iam-refused' } });
    for (let day = 0; day < 60; day += 1) await given.clock.advance(DAY);
    expect(ids(given)).toContain(OLD);
    given.disk.iam.denied.clear();
    expect(await change(given, 'undo')).toEqual(ok());
    expect(given.disk.iam.active).toContain(OLD);
  });

  it('is refused where nothing is to be undone', async () => {
    const given = await rotated();
    await change(given, 'undo');
    expect(await change(given, 'delete-old')).toEqual(fail({ kind: 'not-found' }));
    expect(await change(given, 'undo')).toEqual(fail({ kind: 'not-found' }));
  });
});
