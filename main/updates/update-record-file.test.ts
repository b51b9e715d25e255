import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { IN_USE, OFFLINE } from '../../app/testing/sample-update.ts';
import type { UpdateRecord } from '../../app/updates/update-record.ts';
import { createUpdateRecordFile } from './update-record-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-updates-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const FULL: UpdateRecord = {
  seed: '0123456789abcdef',
  seen: { signedWith: IN_USE, sequence: 7 },
  checkedAt: NOW,
  announced: '2.0.0',
  attempt: { version: '2.0.0', at: NOW, count: 2, hasFailed: true },
};
const FILES = ['updates.json', 'updates-copy.json'];
const KEYS = [IN_USE, OFFLINE];
const read = (built?: UpdateRecord['seen'], keys = KEYS) => createUpdateRecordFile(folder, built, keys).read();

describe('the record of updates', () => {
  it('survives a restart, for this person only', async () => {
    await createUpdateRecordFile(folder, undefined, KEYS).keep(() => FULL);
    expect(await read()).toEqual(FULL);
    if (process.platform !== 'win32') expect((await stat(join(folder, 'updates.json'))).mode & 0o777).toBe(0o600);
  });

  it('starts with a seed of its own, and the sequence of the build', async () => {
    const [one, other] = await Promise.all([read({ signedWith: IN_USE, sequence: 5 }), read()]);
    expect(one.seen).toEqual({ signedWith: IN_USE, sequence: 5 });
    expect(other.seen).toBeUndefined();
    expect(one.seed).not.toBe(other.seed);
  });

  it.each(FILES)('does not let an older list in with a damaged %s', async name => {
    claim('update-replay');
    await createUpdateRecordFile(folder, undefined, KEYS).keep(() => FULL);
    for (const damage of ['', '{', '{"seed":1}', JSON.stringify({ ...FULL, seen: { ...FULL.seen, sequence: -1 } })]) {
      await writeFile(join(folder, name), damage);
      expect((await read())?.seen).toEqual(FULL.seen);
    }
  });

  it('does not let a list in that is older than the build, with both files damaged or gone', async () => {
    claim('update-replay');
    await createUpdateRecordFile(folder, undefined, KEYS).keep(() => FULL);
    const built = { signedWith: IN_USE, sequence: 6 };
    for (const name of FILES) await writeFile(join(folder, name), 'x');
    expect((await read(built)).seen).toEqual(built);
    for (const name of FILES) await rm(join(folder, name));
    expect((await read(built)).seen).toEqual(built);
  });

  it('has the higher sequence of both files, and of the build', async () => {
    claim('update-replay');
    await createUpdateRecordFile(folder, undefined, KEYS).keep(() => FULL);
    const older = JSON.parse(await readFile(join(folder, 'updates.json'), 'utf8'));
    await writeFile(join(folder, 'updates.json'), JSON.stringify({ ...older, seen: { ...FULL.seen, sequence: 2 } }));
    expect((await read()).seen?.sequence).toBe(7);
    expect((await read({ signedWith: IN_USE, sequence: 9 })).seen?.sequence).toBe(9);
  });

  it('is changed by one at a time, so that none undoes what another has noted', async () => {
    claim('update-replay');
    const { attempt, ...rest } = FULL;
    const file = createUpdateRecordFile(folder, undefined, KEYS);
    await file.keep(() => rest);
    const seen = { signedWith: IN_USE, sequence: 8 };
    await Promise.all([
      file.keep(record => ({ ...record, seen })),
      file.keep(record => ({ ...record, ...(attempt !== undefined && { attempt }) })),
    ]);
    expect(await read()).toEqual({ ...FULL, seen });
  });

  it('keeps the seed that it began with', async () => {
    const file = createUpdateRecordFile(folder, undefined, KEYS);
    const { seed } = await file.read();
    await file.keep(record => ({ ...record, announced: '2.0.0' }));
    expect(await read()).toEqual({ seed, announced: '2.0.0' });
  });

  it('has the one of the offline key, which overrules the key in use', async () => {
    claim('update-keys');
    const offline = { signedWith: OFFLINE, sequence: 2 };
    await createUpdateRecordFile(folder, undefined, KEYS).keep(() => ({ ...FULL, seen: offline }));
    expect((await read({ signedWith: IN_USE, sequence: 9 })).seen).toEqual(offline);
  });

  it('after a rotation lets no list in that is older than the build, whatever the key before it had signed', async () => {
    claim('update-replay');
    await createUpdateRecordFile(folder, undefined, KEYS).keep(() => FULL);
    const next = `ed25519:${'N'.repeat(43)}=`;
    const built = { signedWith: next, sequence: 60 };
    expect((await read(built, [next, OFFLINE])).seen).toEqual(built);
    expect((await read(undefined, [next, OFFLINE])).seen).toBeUndefined();
  });

  it('says that it can’t be saved', async () => {
    await rm(folder, { recursive: true });
    expect(await createUpdateRecordFile(folder, undefined, KEYS).keep(() => FULL)).toMatchObject({
      failure: { kind: 'update-unsaved' },
    });
  });
});
