import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { ROBOT_KEY } from '../testing/fakes/fake-iam.ts';
import {
  ask,
  change,
  confirm,
  type RotationWorld,
  rotate,
  rotationOf,
  rotationWorld,
} from '../testing/rotation-world.ts';

const OLD = ROBOT_KEY.accessKeyId;
const inFile = ({ disk }: RotationWorld) => disk.keyFiles.keys.get('robot');
const changes = ({ disk }: RotationWorld) => disk.iam.calls.filter(call => /Create|Update|Delete/.test(call));

/** Nothing has changed, neither at AWS nor on the disk. */
function expectAsBefore(given: RotationWorld): void {
  expect(given.disk.iam.active).toEqual([OLD]);
  expect(inFile(given)).toEqual(ROBOT_KEY);
  expect(given.disk.rotations.rotations).toEqual([]);
  expect(rotationOf(given)).toBeUndefined();
}

describe('a rotation', () => {
  it('puts a new key in the place of the old one, which becomes inactive', async () => {
    const given = rotationWorld();
    expect(await rotate(given)).toEqual(ok());
    const { iam } = given.disk;
    expect(iam.keys).toMatchObject([{ accessKeyId: OLD, isActive: false }, inFile(given)]);
    expect(iam.active).toEqual([inFile(given)?.accessKeyId]);
    expect(rotationOf(given)).toMatchObject({ stage: 'inactive', user: 'robot', oldId: 'AKIA…0001' });
    expect(given.disk.keyFiles.backups).toEqual([ROBOT_KEY]);
  });

  it('deactivates the old key only after AWS has accepted the new one as the file has it', async () => {
    claim('rotation-order');
    const given = rotationWorld();
    const { iam, keyFiles } = given.disk;
    const happened: string[] = [];
    const { owner, setActive } = iam;
    const replace = keyFiles.replace.bind(keyFiles);
    const isInFile = (key: typeof ROBOT_KEY) => JSON.stringify(key) === JSON.stringify(inFile(given));
    iam.owner = async signer => {
      const answer = await owner(signer);
      happened.push(`${answer.ok ? 'accepted' : 'rejected'} ${isInFile(signer.key) ? 'in file' : 'new'}`);
      return answer;
    };
    keyFiles.replace = async (...change) => {
      happened.push('written');
      return replace(...change);
    };
    iam.setActive = async (signer, id, isActive) => {
      happened.push(`${id === OLD ? 'old' : 'new'} ${isActive} by ${isInFile(signer.key) ? 'in file' : 'other'}`);
      return setActive(signer, id, isActive);
    };
    await ask(given);
    happened.length = 0;
    await confirm(given);
    expect(happened).toEqual([
      'accepted in file',
      'accepted new',
      'written',
      'accepted in file',
      'old false by in file',
    ]);
  });

  it('waits until AWS knows the new key everywhere', async () => {
    const given = rotationWorld();
    given.disk.iam.lag = 4;
    expect(await rotate(given)).toEqual(ok());
    expect(rotationOf(given)).toMatchObject({ stage: 'inactive' });
  });

  it('replaces the key in every profile that has it', async () => {
    const given = rotationWorld();
    given.disk.keyFiles.keys.set('default', ROBOT_KEY);
    await ask(given);
    expect(given.world.application.snapshot().rotationQuestion?.differences).toHaveLength(2);
    await confirm(given);
    expect(given.disk.keyFiles.keys.get('default')).toEqual(inFile(given));
    expect(inFile(given)?.accessKeyId).not.toBe(OLD);
  });

  it('changes nothing before the question is confirmed', async () => {
    claim('rotation-confirmed');
    const given = rotationWorld();
    expect(await ask(given)).toEqual(ok());
    expect(changes(given)).toEqual([]);
    expectAsBefore(given);
  });

  it('is not done if another change was confirmed than the one that would be made', async () => {
    claim('rotation-confirmed');
    const given = rotationWorld();
    await ask(given);
    given.disk.keyFiles.keys.set('default', ROBOT_KEY);
    expect(await confirm(given)).toEqual(fail({ kind: 'offer-changed' }));
    expect(changes(given)).toEqual([]);
    expect(given.world.application.snapshot().rotationQuestion?.differences).toHaveLength(2);
  });
});

describe('no rotation is offered', () => {
  it('for a key of the root user', async () => {
    claim('rotation-confirmed');
    const given = rotationWorld();
    given.disk.iam.owned = { kind: 'root', accountId: '123456789012' as never };
    expect(await ask(given)).toEqual(fail({ kind: 'root-key' }));
  });

  it('for a user with two keys', async () => {
    const given = rotationWorld();
    given.disk.iam.add({ accessKeyId: 'AKIAOTHER00000000001', secretAccessKey: 'other' });
    expect(await ask(given)).toEqual(fail({ kind: 'two-keys' }));
    expect(changes(given)).toEqual([]);
  });

  it('for a key that may not list its user’s keys', async () => {
    const given = rotationWorld();
    given.disk.iam.denied.add('ListAccessKeys');
    expect(await ask(given)).toMatchObject(
      fail({ kind: 'iam-refused', action: 'ListAccessKeys', code: 'AccessDenied' }),
    );
  });
});

describe('a step that fails leaves everything as before:', () => {
  it('the journal can’t be written', async () => {
    const given = rotationWorld();
    given.disk.rotations.fault = { kind: 'rotation-unsaved', fault: 'full' };
    expect(await rotate(given)).toEqual(fail({ kind: 'rotation-unsaved', fault: 'full' }));
    expect(changes(given)).toEqual([]);
    expectAsBefore(given);
  });

  it('the key may not create one', async () => {
    const given = rotationWorld();
    given.disk.iam.denied.add('CreateAccessKey');
    expect(await rotate(given)).toMatchObject(
      fail({ kind: 'iam-refused', action: 'CreateAccessKey', code: 'AccessDenied' }),
    );
    expectAsBefore(given);
  });

  it('another key was created meanwhile', async () => {
    const given = rotationWorld();
    await ask(given);
    const { iam } = given.disk;
    const { create } = iam;
    iam.create = async signer => {
      iam.add({ accessKeyId: 'AKIAOTHER00000000001', secretAccessKey: 'other' });
      return create(signer);
    };
    expect(await confirm(given)).toEqual(fail({ kind: 'two-keys' }));
    expect(iam.active).toEqual([OLD, 'AKIAOTHER00000000001']);
    expect(given.disk.rotations.rotations).toEqual([]);
  });

  it('AWS never accepts the new key', async () => {
    const given = rotationWorld();
    given.disk.iam.lag = Number.POSITIVE_INFINITY;
    expect(await rotate(given)).toMatchObject(
      fail({ kind: 'iam-refused', action: 'GetCallerIdentity', code: 'InvalidClientTokenId' }),
    );
    expectAsBefore(given);
  });

  it('the file can’t be written', async () => {
    const given = rotationWorld();
    const failure = { kind: 'file-busy', file: 'credentials', path: '~/.aws/credentials' } as const;
    given.disk.keyFiles.fault = failure;
    expect(await rotate(given)).toEqual(fail(failure));
    expectAsBefore(given);
  });

  it('another program has replaced the key in the file', async () => {
    const given = rotationWorld();
    await ask(given);
    const { iam, keyFiles } = given.disk;
    const theirs = { accessKeyId: 'AKIATHEIRS0000000001', secretAccessKey: 'theirs' };
    const { create } = iam;
    iam.create = async signer => {
      keyFiles.keys.set('robot', theirs);
      return create(signer);
    };
    expect(await confirm(given)).toEqual(fail({ kind: 'key-changed' }));
    expect(inFile(given)).toEqual(theirs);
    expect(iam.active).toEqual([OLD]);
    expect(given.disk.rotations.rotations).toEqual([]);
  });
});

describe('a step that fails after the file was written', () => {
  it('keeps both keys, and the rotation can be finished later', async () => {
    const given = rotationWorld();
    given.disk.iam.denied.add('UpdateAccessKey');
    expect(await rotate(given)).toMatchObject(
      fail({ kind: 'iam-refused', action: 'UpdateAccessKey', code: 'AccessDenied' }),
    );
    expect(given.disk.iam.active).toEqual([OLD, inFile(given)?.accessKeyId]);
    expect(rotationOf(given)).toMatchObject({ stage: 'replacing', failure: { action: 'UpdateAccessKey' } });
    given.disk.iam.denied.clear();
    expect(await change(given, 'finish')).toEqual(ok());
    expect(rotationOf(given)).toMatchObject({ stage: 'inactive' });
    expect(given.disk.iam.active).toEqual([inFile(given)?.accessKeyId]);
  });

  it('keeps the old key active, for example if AWS rejects the new one as the file has it', async () => {
    claim('rotation-order');
    const given = rotationWorld();
    const { iam, keyFiles } = given.disk;
    const replace = keyFiles.replace.bind(keyFiles);
    const failure = { kind: 'iam-refused', action: 'GetCallerIdentity', code: 'SignatureDoesNotMatch' } as const;
    keyFiles.replace = async (...change) => {
      iam.faults.set('GetCallerIdentity', [failure]);
      return replace(...change);
    };
    expect(await rotate(given)).toEqual(fail(failure));
    expect(iam.active).toContain(OLD);
    expect(rotationOf(given)).toMatchObject({ stage: 'replacing' });
  });

  it('can be left as it is', async () => {
    const given = rotationWorld();
    given.disk.iam.denied.add('UpdateAccessKey');
    await rotate(given);
    expect(await change(given, 'dismiss')).toEqual(ok());
    expect(rotationOf(given)).toBeUndefined();
    expect(given.disk.iam.active).toHaveLength(2);
  });
});

it('a new key that can’t be deleted again stays shown until it is', async () => {
  const given = rotationWorld();
  const { iam, keyFiles } = given.disk;
  keyFiles.fault = { kind: 'file-busy', file: 'credentials', path: '~/.aws/credentials' };
  iam.denied.add('DeleteAccessKey');
  await rotate(given);
  expect(rotationOf(given)).toMatchObject({ stage: 'unused', oldId: 'AKIA…0001' });
  expect(inFile(given)).toEqual(ROBOT_KEY);
  iam.denied.clear();
  expect(await change(given, 'delete-new')).toEqual(ok());
  expectAsBefore(given);
});
