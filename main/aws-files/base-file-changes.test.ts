import { chmodSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { age, atOnce, bytesOf, emptyFile, file, LARGE, openFiles, presentBase } from '../testing/base-files.ts';
import { closeBase, isUnchanged, readBase, writtenSince } from './base-file.ts';

describe('a file since it was read', () => {
  it.each<[string, (path: string) => void, boolean]>([
    ['nothing', () => undefined, true],
    ['another text of the same length', path => writeFileSync(path, '[b]\n'), false],
    [
      'another text of the same length and time',
      path => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, '[b]\n');
        utimesSync(path, atime, mtime);
      },
      false,
    ],
    ['another mode', path => chmodSync(path, 0o640), false],
    ['more text', path => writeFileSync(path, '[a]\n[b]\n'), false],
    ['its end', path => rmSync(path), false],
    [
      'another file of the same text in its place',
      path => {
        writeFileSync(`${path}-other`, '[a]\n');
        age(`${path}-other`);
        renameSync(`${path}-other`, path);
      },
      false,
    ],
  ])('is unchanged by %s: %s', async (_, change, expected) => {
    const path = file('[a]\n');
    const base = await readBase(path);
    change(path);
    expect(isUnchanged(path, base)).toBe(expected);
    closeBase(base);
  });

  it('that was absent is unchanged as long as it is', async () => {
    const path = `${file('')}-none`;
    const base = await readBase(path);
    expect(isUnchanged(path, base)).toBe(true);
    writeFileSync(path, '');
    expect(isUnchanged(path, base)).toBe(false);
    expect(await writtenSince(base)).toBeUndefined();
  });

  it('was written where its text is another, also where another file took its place', async () => {
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

  it('that is large was not written where it is the same by its times', async () => {
    const path = file('x'.repeat(LARGE));
    const base = await readBase(path);
    expect(await writtenSince(base)).toBeUndefined();
    expect(isUnchanged(path, base)).toBe(true);
    writeFileSync(path, 'y'.repeat(LARGE));
    expect((await writtenSince(base))?.toString()).toBe('y'.repeat(LARGE));
    closeBase(base);
  });

  it('that stays empty is empty, after a moment', async () => {
    const base = await readBase(file(''));
    expect(bytesOf(base)).toBe('');
    closeBase(base);
  });
});

describe.runIf(process.platform === 'linux')('a file on a system where an open one can’t be replaced', () => {
  const { platform } = process;
  beforeEach(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
  afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

  it('is let go of once it is read, and not looked at after it was replaced', async () => {
    const path = file('[a]\n');
    const before = openFiles();
    for (let count = 0; count < 20; count += 1) closeBase(await readBase(path));
    expect(openFiles()).toBeLessThan(before + 10);
    const base = await readBase(path);
    expect(base).not.toHaveProperty('descriptor');
    writeFileSync(path, '[b]\n');
    expect(await writtenSince(base)).toBeUndefined();
    closeBase(base);
  });

  it('has its content compared right before it is replaced, where its times are not believed', async () => {
    const path = file('[a]\n');
    const base = await presentBase(path);
    expect(isUnchanged(path, base)).toBe(true);
    const other = { ...base, bytes: Buffer.from('[b]\n') };
    expect(isUnchanged(path, other)).toBe(false);
    expect(isUnchanged(path, { ...other, isFresh: false })).toBe(true);
  });

  it('is waited for though it is empty as Mai left it, since its time may be the old one', async () => {
    const { path, left } = emptyFile();
    const reading = readBase(path, left);
    expect(await atOnce(reading)).toBe('waits');
    expect(await reading).toMatchObject({ isLeftEmpty: false });
  });
});
