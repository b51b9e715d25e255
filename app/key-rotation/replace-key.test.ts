import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { ROBOT_KEY } from '../testing/fakes/fake-iam.ts';
import { change, rotate, rotationOf, rotationWorld } from '../testing/rotation-world.ts';

const OLD = ROBOT_KEY.accessKeyId;

describe('a key that is also in a section that Mai can’t edit', () => {
  it('is not rotated, since it would stop working there', async () => {
    claim('rotation-order');
    const { world, disk, clock } = rotationWorld();
    disk.keyFiles.odd.set('nightly export', OLD);
    const failure = { kind: 'key-elsewhere', section: 'nightly export', path: '~/.aws/credentials' } as const;
    expect(await rotate({ world, disk, clock })).toEqual(fail(failure));
    expect(disk.iam.calls).not.toContain('CreateAccessKey');
    expect(disk.keyFiles.keys.get('robot')).toEqual(ROBOT_KEY);
  });

  it('is not rotated either if that is a profile with another secret', async () => {
    const given = rotationWorld();
    given.disk.keyFiles.keys.set('typo', { ...ROBOT_KEY, secretAccessKey: 'another' });
    expect(await rotate(given)).toMatchObject({ failure: { kind: 'key-elsewhere', section: 'typo' } });
    expect(given.disk.iam.calls).not.toContain('CreateAccessKey');
  });

  it('stays active if the section came during the rotation', async () => {
    claim('rotation-order');
    const given = rotationWorld();
    const { iam, keyFiles } = given.disk;
    const replace = keyFiles.replace.bind(keyFiles);
    keyFiles.replace = async (...change) => {
      keyFiles.odd.set('nightly export', OLD);
      return replace(...change);
    };
    expect(await rotate(given)).toMatchObject({ failure: { kind: 'key-elsewhere' } });
    expect(iam.active).toEqual([OLD, keyFiles.keys.get('robot')?.accessKeyId]);
    expect(rotationOf(given)).toMatchObject({ stage: 'replacing' });
    keyFiles.odd.clear();
    expect(await change(given, 'finish')).toEqual(ok());
    expect(rotationOf(given)).toMatchObject({ stage: 'inactive' });
  });
});
