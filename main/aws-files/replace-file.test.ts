import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identityOf, readBase } from './base-file.ts';
import {
  clearTemporaryFiles,
  discardStaged,
  makeDurable,
  type NewFile,
  placeStaged,
  replaceFile,
  stageFile,
} from './replace-file.ts';

const OLD = 'old\n';
const NEW = Buffer.from('new\n');

/** A file with old content in a folder of its own. */
function file(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mai-replace-')), 'credentials');
  writeFileSync(path, OLD, { mode: 0o600 });
  return path;
}
const replace = (path: string, more: Partial<NewFile> = {}) => replaceFile(path, { bytes: NEW, mode: 0o600, ...more });
const modeOf = (path: string) => statSync(path).mode & 0o777;
const namesIn = (path: string) => readdirSync(dirname(path));

describe('a file that is replaced', () => {
  it('holds all of the new, its owner’s alone, and nothing is left beside it', async () => {
    const path = file();
    chmodSync(path, 0o644);
    await replace(path);
    expect(readFileSync(path, 'utf8')).toBe('new\n');
    expect(modeOf(path)).toBe(0o600);
    expect(namesIn(path)).toEqual(['credentials']);
  });

  it('holds the pieces of the new in order', async () => {
    const path = file();
    await replace(path, { bytes: [Buffer.from('a'), Buffer.alloc(0), Buffer.from('bc')] });
    expect(readFileSync(path, 'utf8')).toBe('abc');
    await replace(path, { bytes: [] });
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it.skipIf(process.platform === 'win32')('has the mode that it is to have, which nobody sees before', async () => {
    const path = file();
    await replace(path, { mode: 0o640 });
    expect(modeOf(path)).toBe(0o640);
    await replace(path, { mode: 0o400 });
    expect(modeOf(path)).toBe(0o400);
  });

  it.runIf(process.getuid?.() === 0)('has the owner and the group that it is to have', async () => {
    const path = file();
    await replace(path, { owner: { user: 0, group: 65_534 } });
    expect(statSync(path)).toMatchObject({ uid: 0, gid: 65_534 });
    await replace(path, { owner: { user: 65_534, group: 0 } });
    expect(statSync(path)).toMatchObject({ uid: 65_534, gid: 0 });
    await replace(path, { owner: { user: 0, group: 0 } });
    expect(statSync(path)).toMatchObject({ uid: 0, gid: 0 });
    chownSync(path, 65_534, 65_534);
    await replace(path);
    expect(statSync(path)).toMatchObject({ uid: 0, gid: 0 });
  });

  it('has an identity of its own before it takes its place', async () => {
    const path = file();
    const staged = await stageFile(path, { bytes: NEW, mode: 0o600 });
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(namesIn(path)).toHaveLength(2);
    for (const name of namesIn(path)) expect(modeOf(join(dirname(path), name))).toBe(0o600);
    await makeDurable(staged);
    await placeStaged(staged);
    expect(staged.identity).toEqual(identityOf(statSync(path, { bigint: true })));
  });

  it('may be replaced while the rename waits for the next one', async () => {
    const path = file();
    await replaceFile(path, { bytes: NEW, mode: 0o600 }, true);
    expect(readFileSync(path, 'utf8')).toBe('new\n');
  });
});

describe('a file that is not replaced', () => {
  it('stays as it was where it is not the one that was read, and nothing is left beside it', async () => {
    const path = file();
    const base = await readBase(path);
    writeFileSync(path, 'newer\n');
    const staged = await stageFile(path, { bytes: NEW, mode: 0o600 });
    await makeDurable(staged);
    expect(await placeStaged(staged, base)).toBeUndefined();
    await discardStaged(staged);
    expect(readFileSync(path, 'utf8')).toBe('newer\n');
    expect(namesIn(path)).toEqual(['credentials']);
  });

  it('stays as it was where the new one can’t be written', async () => {
    const path = file();
    await expect(replace(path, { mode: Number.NaN })).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(namesIn(path)).toEqual(['credentials']);
  });

  it('is a folder, which nothing takes the place of', async () => {
    const path = join(dirname(file()), 'folder');
    mkdirSync(join(path, 'x'), { recursive: true });
    await expect(replace(path)).rejects.toThrow();
    expect(namesIn(path).sort()).toEqual(['credentials', 'folder']);
  });

  it('is in a folder that is not there', async () => {
    await expect(replace(join(dirname(file()), 'missing', 'credentials'))).rejects.toThrow('ENOENT');
  });
});

it('what killed processes left beside a file goes, and nothing else', async () => {
  const path = file();
  const others = [
    '.credentials.mai-old-1',
    '.credentials.mai-x',
    '.credentials.mai-',
    'x.credentials.mai-1-a',
    '.config.mai-1-a',
  ];
  for (const name of [...others, '.credentials.mai-1-ab', '.credentials.mai-99-cd'])
    writeFileSync(join(dirname(path), name), '');
  await clearTemporaryFiles(path);
  expect(namesIn(path).sort()).toEqual(['credentials', ...others].sort());
});

it('what killed processes left beside a file that can’t go is no failure', async () => {
  const path = file();
  mkdirSync(join(dirname(path), '.credentials.mai-1-ab'));
  await clearTemporaryFiles(path);
  expect(namesIn(path).sort()).toEqual(['.credentials.mai-1-ab', 'credentials']);
});
