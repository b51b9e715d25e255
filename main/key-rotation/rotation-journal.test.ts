import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../app/domain/result.ts';
import type { Rotation } from '../../app/key-rotation/rotation.ts';
import { NOW, profileName } from '../../app/testing/sample-role.ts';
import { modeOf, OWN_FILE } from '../../scripts/testing/file-system.ts';
import { createRotationJournal, ROTATIONS_FILE } from './rotation-journal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mai-rotations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, ROTATIONS_FILE);
const STAGES: readonly Rotation['stage'][] = [
  { kind: 'creating', known: ['AKIAOLD0000000000001'] },
  { kind: 'replacing', newId: 'AKIANEW0000000000002' },
  { kind: 'unused', newId: 'AKIANEW0000000000002' },
  { kind: 'unknown-key', newId: 'AKIANEW0000000000002' },
  { kind: 'inactive', newId: 'AKIANEW0000000000002', deleteAt: NOW },
  { kind: 'inactive', newId: 'AKIANEW0000000000002', deleteAt: NOW, remindedAt: NOW },
  { kind: 'reactivating', newId: 'AKIANEW0000000000002' },
  { kind: 'both-active', newId: 'AKIANEW0000000000002' },
];
const rotation = (stage: Rotation['stage'], id = 'ref-1'): Rotation => ({
  id,
  partition: 'aws',
  accountId: '123456789012' as Rotation['accountId'],
  user: 'robot',
  places: [{ file: 'credentials', profile: profileName('robot') }],
  oldId: 'AKIAOLD0000000000001',
  startedAt: NOW,
  stage,
});

describe('the journal of rotations', () => {
  it.each(STAGES)('has a rotation after a restart: %j', async stage => {
    await createRotationJournal(folder).save(rotation(stage));
    expect(await createRotationJournal(folder).all()).toEqual([rotation(stage)]);
    expect(modeOf(path())).toBe(OWN_FILE);
  });

  it('has the latest stage of each rotation', async () => {
    const journal = createRotationJournal(folder);
    for (const stage of STAGES) await journal.save(rotation(stage));
    await journal.save(rotation(STAGES[0] as Rotation['stage'], 'ref-2'));
    expect(await createRotationJournal(folder).all()).toEqual([
      rotation(STAGES.at(-1) as Rotation['stage']),
      rotation(STAGES[0] as Rotation['stage'], 'ref-2'),
    ]);
  });

  it('is removed with the last rotation', async () => {
    const journal = createRotationJournal(folder);
    await journal.save(rotation({ kind: 'both-active', newId: 'AKIANEW0000000000002' }));
    expect(await journal.remove('ref-1')).toEqual(ok());
    expect(existsSync(path())).toBe(false);
    expect(await journal.remove('ref-1')).toEqual(ok());
  });

  it('fails if it can’t be written, and keeps what it had', async () => {
    const journal = createRotationJournal(folder);
    await journal.save(rotation(STAGES[0] as Rotation['stage']));
    const before = readFileSync(path(), 'utf8');
    rmSync(folder, { recursive: true });
    expect(await journal.save(rotation(STAGES[1] as Rotation['stage']))).toMatchObject({
      ok: false,
      failure: { kind: 'rotation-unsaved' },
    });
    expect(await journal.all()).toEqual(JSON.parse(before));
    writeFileSync(folder, '');
    chmodSync(folder, 0o600);
  });

  it.each(['{"id"', JSON.stringify([{ ...rotation(STAGES[0] as Rotation['stage']), secret: 'x' }])])(
    'keeps a damaged file under another name: %s',
    async text => {
      writeFileSync(path(), text);
      const journal = createRotationJournal(folder);
      expect(await journal.all()).toEqual([]);
      await journal.save(rotation({ kind: 'both-active', newId: 'AKIANEW0000000000002' }));
      const kept = readdirSync(folder).filter(name => name.startsWith(`${ROTATIONS_FILE}.damaged-`));
      expect(kept.map(name => readFileSync(join(folder, name), 'utf8'))).toEqual([text]);
    },
  );

  it('saves nothing while its file can’t be read, and reads it once it can', async () => {
    const journal = createRotationJournal(folder);
    mkdirSync(path());
    expect(await journal.save(rotation(STAGES[0] as Rotation['stage']))).toMatchObject({
      ok: false,
      failure: { kind: 'rotation-unsaved', fault: 'not-a-file' },
    });
    rmSync(path(), { recursive: true });
    writeFileSync(path(), JSON.stringify([rotation(STAGES[1] as Rotation['stage'])]));
    expect(await journal.all()).toEqual([rotation(STAGES[1] as Rotation['stage'])]);
  });
});
