import { chmodSync, linkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasModes } from '../../scripts/testing/file-system.ts';
import {
  age,
  atOnce,
  bytesOf,
  closesBase,
  emptyFile,
  file,
  LARGE,
  openFiles,
  presentBase,
} from '../testing/base-files.ts';
import { closeBase, isUnchanged, readBase, writtenSince } from './base-file.ts';

describe('a file after it was read', () => {
  it.each<[string, (path: string) => void, boolean]>([
    ['nothing', () => undefined, true],
    ['different text of the same length', path => writeFileSync(path, '[b]\n'), false],
    [
      'different text of the same length and time',
      path => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, '[b]\n');
        utimesSync(path, atime, mtime);
      },
      false,
    ],
    ['a different mode', path => chmodSync(path, 0o640), !hasModes],
    ['more text', path => writeFileSync(path, '[a]\n[b]\n'), false],
    ['its removal', path => rmSync(path), false],
    [
      'another file with the same text in its place',
      path => {
        writeFileSync(`${path}-other`, '[a]\n');
        age(`${path}-other`);
        renameSync(`${path}-other`, path);
      },
      false,
    ],
  ])('counts as unchanged after %s: %s', async (_, change, expected) => {
    const path = file('[a]\n');
    const base = await readBase(path);
    change(path);
    expect(isUnchanged(path, base)).toBe(expected);
    closeBase(base);
  });

  it('is unchanged as long as it is missing, if it was missing', async () => {
    const path = `${file('')}-none`;
    const base = await readBase(path);
    expect(isUnchanged(path, base)).toBe(true);
    writeFileSync(path, '');
    expect(isUnchanged(path, base)).toBe(false);
    expect(await writtenSince(base)).toBeUndefined();
  });

  it.skipIf(closesBase)('has a late write if its content differs, also after another file replaced it', async () => {
    const path = file('[a]\n');
    const base = await readBase(path);
    expect(await writtenSince(base)).toBeUndefined();
    writeFileSync(`${path}-other`, 'x');
    const late = await open(path, 'r+');
    renameSync(`${path}-other`, path);
    await late.writeFile('[b]\n');
    expect((await writtenSince(base))?.toString()).toBe('[b]\n');
    await late.truncate(0);
    expect(await writtenSince(base)).toBeUndefined();
    await late.close();
    closeBase(base);
  });

  it.skipIf(closesBase)('has no late write if it is large and its times are the same', async () => {
    const path = file('x'.repeat(LARGE));
    const base = await readBase(path);
    expect(await writtenSince(base)).toBeUndefined();
    expect(isUnchanged(path, base)).toBe(true);
    writeFileSync(path, 'y'.repeat(LARGE));
    expect((await writtenSince(base))?.toString()).toBe('y'.repeat(LARGE));
    closeBase(base);
  });

  it('is read as empty if it stays empty', async () => {
    const base = await readBase(file(''));
    expect(bytesOf(base)).toBe('');
    closeBase(base);
  });
});

describe.runIf(process.platform === 'linux')('a file on Windows, where an open file can’t be replaced,', () => {
  const { platform } = process;
  beforeEach(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
  afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

  it('is closed once it is read, and checked by its hard link after it was replaced', async () => {
    const path = file('[a]\n');
    const before = openFiles();
    for (let count = 0; count < 20; count += 1) closeBase(await readBase(path));
    expect(openFiles()).toBeLessThan(before + 10);
    const base = await readBase(path);
    expect(base).not.toHaveProperty('descriptor');
    writeFileSync(path, '[b]\n');
    expect(await writtenSince(base)).toBeUndefined();
    const opened = openFiles();
    expect((await writtenSince(base, path))?.toString()).toBe('[b]\n');
    expect(await writtenSince(base, `${path}-none`)).toBeUndefined();
    expect(openFiles()).toBe(opened);
    closeBase(base);
  });

  it('has its content compared right before it is replaced, not its ctime, which a hard link changes', async () => {
    const path = file('[a]\n');
    const base = await presentBase(path);
    linkSync(path, `${path}-link`);
    expect(isUnchanged(path, base)).toBe(true);
    expect(isUnchanged(path, { ...base, bytes: Buffer.from('[b]\n'), isFresh: false })).toBe(false);
  });

  it('is waited for even if Mai left it empty, since truncating may not change its time', async () => {
    const { path, left } = emptyFile();
    const reading = readBase(path, left);
    expect(await atOnce(reading)).toBe('waits');
    expect(await reading).toMatchObject({ isLeftEmpty: false });
  });
});
