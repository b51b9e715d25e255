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
import { afterEach, describe, expect, it } from 'vitest';
import { hasModes, modeOf, OWN_FILE } from '../../scripts/testing/file-system.ts';
import { identityOf, readBase } from '../aws-files/base-file.ts';
import {
  clearTemporaryFiles,
  discardStaged,
  makeDurable,
  type NewFile,
  placeStaged,
  replaceFile,
  retryDelay,
  type StagedFile,
  stageFile,
  syncFolder,
} from './replace-file.ts';

const OLD = 'old\n';
const NEW = Buffer.from('new\n');

/** A file with old content in its own folder. */
function file(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mai-replace-')), 'credentials');
  writeFileSync(path, OLD, { mode: 0o600 });
  return path;
}
const replace = (path: string, more: Partial<NewFile> = {}) => replaceFile(path, { bytes: NEW, mode: 0o600, ...more });
const namesIn = (path: string) => readdirSync(dirname(path));

describe('a file that is replaced', () => {
  it('has the new content, is accessible to its owner only, and leaves no other file', async () => {
    const path = file();
    chmodSync(path, 0o644);
    await replace(path);
    expect(readFileSync(path, 'utf8')).toBe('new\n');
    expect(modeOf(path)).toBe(OWN_FILE);
    expect(namesIn(path)).toEqual(['credentials']);
  });

  it.skipIf(!hasModes)('gets the requested mode only at the end', async () => {
    const path = file();
    await replace(path, { mode: 0o640 });
    expect(modeOf(path)).toBe('640');
    await replace(path, { mode: 0o400 });
    expect(modeOf(path)).toBe('400');
  });

  it.runIf(process.getuid?.() === 0)('gets the requested owner and group', async () => {
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

  it('has its identity before the rename', async () => {
    const path = file();
    const staged = await stageFile(path, { bytes: NEW, mode: 0o600 });
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(namesIn(path)).toHaveLength(2);
    for (const name of namesIn(path)) expect(modeOf(join(dirname(path), name))).toBe(OWN_FILE);
    await makeDurable(staged);
    await placeStaged(staged);
    expect(staged.identity).toEqual(identityOf(statSync(path, { bigint: true })));
  });

  it('can be replaced with a rename that the next one makes durable', async () => {
    const path = file();
    await replaceFile(path, { bytes: NEW, mode: 0o600 }, true);
    expect(readFileSync(path, 'utf8')).toBe('new\n');
  });
});

describe('a file that is not replaced', () => {
  it('stays as it was if it has changed since it was read, and leaves no other file', async () => {
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

  it('stays as it was if the new one can’t be written', async () => {
    const path = file();
    await expect(replace(path, { bytes: 5 as unknown as Buffer })).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(namesIn(path)).toEqual(['credentials']);
  });

  it('is a folder', async () => {
    const path = join(dirname(file()), 'folder');
    mkdirSync(join(path, 'x'), { recursive: true });
    await expect(replace(path)).rejects.toThrow();
    expect(namesIn(path).sort()).toEqual(['credentials', 'folder']);
  });

  it('is in a missing folder', async () => {
    await expect(replace(join(dirname(file()), 'missing', 'credentials'))).rejects.toThrow('ENOENT');
  });
});

it('on Windows a file has no mode, and its folder is not synced', async () => {
  const { platform } = process;
  Object.defineProperty(process, 'platform', { value: 'win32' });
  try {
    const path = file();
    await replace(path, { mode: 0o640 });
    expect(modeOf(path)).toBe(OWN_FILE);
    await expect(syncFolder(join(path, 'missing'))).resolves.toBeUndefined();
  } finally {
    Object.defineProperty(process, 'platform', { value: platform });
  }
  if (hasModes) await expect(syncFolder(join(dirname(file()), 'missing'))).rejects.toThrow('ENOENT');
});

it('a new file is synced before it is closed, and closed after a failure too', async () => {
  const done: string[] = [];
  const staged = (sync: () => Promise<void>) =>
    ({ handle: { sync, close: async () => void done.push('close') } }) as unknown as StagedFile;
  await makeDurable(staged(async () => void done.push('sync')));
  await expect(makeDurable(staged(() => Promise.reject(new Error('no'))))).rejects.toThrow('no');
  expect(done).toEqual(['sync', 'close', 'close']);
});

it('a rename that fails leaves no hard link to the old file', async () => {
  const path = file();
  const base = await readBase(path);
  const staged = await stageFile(path, { bytes: NEW, mode: 0o600 });
  await makeDurable(staged);
  await discardStaged(staged);
  await expect(placeStaged(staged, base)).rejects.toThrow('ENOENT');
  expect(namesIn(path)).toEqual(['credentials']);
});

describe('a rename that fails', () => {
  const { platform } = process;
  const on = (name: string) => void Object.defineProperty(process, 'platform', { value: name });
  const refused = (code: string) => Object.assign(new Error(code), { code });
  afterEach(() => on(platform));

  it.each(['EPERM', 'EBUSY', 'EACCES'])('is retried a few times on Windows, with growing delays: %s', code => {
    on('win32');
    expect([1, 2, 11].map(tries => retryDelay(refused(code), tries))).toEqual([20, 40, 220]);
    expect([12, 13].map(tries => retryDelay(refused(code), tries))).toEqual([undefined, undefined]);
  });

  it('is not retried for other errors or on other systems', () => {
    on('win32');
    expect([refused('ENOENT'), new Error('x')].map(error => retryDelay(error, 1))).toEqual([undefined, undefined]);
    on('linux');
    expect(retryDelay(refused('EPERM'), 1)).toBeUndefined();
  });
});

it.runIf(process.platform === 'linux')('a folder that can’t be synced is no failure, and is closed', async () => {
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let count = 0; count < 20; count += 1) await syncFolder('/proc');
  expect(open()).toBeLessThan(before + 10);
});

it('temporary files of killed processes are removed, and nothing else', async () => {
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

it('a temporary file that can’t be removed is no failure', async () => {
  const path = file();
  mkdirSync(join(dirname(path), '.credentials.mai-1-ab'));
  await clearTemporaryFiles(path);
  expect(namesIn(path).sort()).toEqual(['.credentials.mai-1-ab', 'credentials']);
});
