import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type BaseFile,
  closeBase,
  type FileIdentity,
  identityOf,
  isUnchanged,
  readBase,
  sameIdentity,
  writtenSince,
} from './base-file.ts';

function emptyFile() {
  const path = join(mkdtempSync(join(tmpdir(), 'mai-base-')), 'credentials');
  writeFileSync(path, '');
  utimesSync(path, 0, 1.5);
  return { path, left: identityOf(statSync(path, { bigint: true })) };
}

const bytesOf = (base: BaseFile): string | undefined => (base.kind === 'present' ? base.bytes.toString() : undefined);

async function presentBase(path: string): Promise<Extract<BaseFile, { kind: 'present' }>> {
  const base = await readBase(path);
  if (base.kind === 'absent') throw new Error('no file');
  return base;
}

const openFiles = (): number => readdirSync('/proc/self/fd').length;

const atOnce = async <T>(reading: Promise<T>): Promise<T | 'waits'> => Promise.race([reading, turn('waits' as const)]);

describe.runIf(process.platform === 'linux')('a file that is empty because Mai left it so', () => {
  it('is read without waiting for anybody to fill it', async () => {
    const { path, left } = emptyFile();
    const base = await atOnce(readBase(path, left));
    expect(base).toMatchObject({ kind: 'present', isLeftEmpty: true });
    if (base === 'waits') return;
    expect(await atOnce(writtenSince(base))).toBeUndefined();
    closeBase(base);
  });

  it('is waited for once another program has emptied it anew', async () => {
    const { path, left } = emptyFile();
    const other = await open(path, 'w');
    const reading = readBase(path, left);
    expect(await atOnce(reading)).toBe('waits');
    await other.writeFile('whole again\n');
    const base = await reading;
    expect(bytesOf(base)).toBe('whole again\n');
    closeBase(base);
    await other.close();
  });

  it('is looked at again where another program emptied it anew while it was replaced', async () => {
    const { path, left } = emptyFile();
    const base = await readBase(path, left);
    const other = await open(path, 'w');
    const looking = writtenSince(base);
    await other.writeFile('written late\n');
    expect((await looking)?.toString()).toBe('written late\n');
    closeBase(base);
    await other.close();
  });

  it('is not told from a file of the same moment: that one is waited for', async () => {
    const { path } = emptyFile();
    writeFileSync(path, '');
    const justNow: FileIdentity = identityOf(statSync(path, { bigint: true }));
    const reading = readBase(path, justNow);
    expect(await atOnce(reading)).toBe('waits');
    closeBase(await reading);
  });
});

/** A file of this text, last written an hour ago. */
function file(text: string | Buffer, hoursAgo = 1) {
  const path = join(mkdtempSync(join(tmpdir(), 'mai-base-')), 'credentials');
  writeFileSync(path, text, { mode: 0o600 });
  age(path, hoursAgo);
  return path;
}
function age(path: string, hoursAgo = 1): void {
  const then = Date.now() / 1_000 - hoursAgo * 3_600 + 0.123;
  utimesSync(path, then, then);
}
const LARGE = 262_144;

describe('a file that is read', () => {
  it('is all there, with whose it is and who may read it', async () => {
    const path = file('[a]\n');
    chmodSync(path, 0o640);
    const base = await readBase(path);
    const { uid: user, gid: group } = statSync(path);
    expect(base).toMatchObject({ kind: 'present', mode: 0o640, owner: { user, group }, isLeftEmpty: false });
    expect(bytesOf(base)).toBe('[a]\n');
    closeBase(base);
  });

  it('is absent where there is none, and fails where a folder stands', async () => {
    const path = file('');
    expect(await readBase(`${path}-none`)).toEqual({ kind: 'absent' });
    mkdirSync(`${path}-folder`);
    await expect(readBase(`${path}-folder`)).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(readBase(join(path, 'x'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('has its content compared where it is small, else its times are believed', async () => {
    for (const [size, isFresh] of [
      [1, true],
      [LARGE - 1, true],
      [LARGE, false],
    ] as const) {
      const path = file('x'.repeat(size));
      const base = await readBase(path);
      expect(base).toMatchObject({ isFresh });
      closeBase(base);
    }
  });

  it('is read once its times tell it from a later state', async () => {
    const path = file('x'.repeat(LARGE));
    utimesSync(path, new Date(), new Date());
    expect(await atOnce(readBase(path))).toBe('waits');
    const base = await readBase(path);
    expect(base).toMatchObject({ isFresh: false });
    closeBase(base);
  });

  it('has its content compared for two seconds where the disk keeps whole seconds', async () => {
    const path = file('x'.repeat(LARGE));
    for (const [secondsAgo, isFresh] of [
      [1, true],
      [60, false],
    ] as const) {
      const then = Math.floor(Date.now() / 1_000) - secondsAgo;
      utimesSync(path, then, then);
      const base = await readBase(path);
      expect(base).toMatchObject({ isFresh });
      closeBase(base);
    }
  });

  it.runIf(process.platform === 'linux')('is let go of, whatever comes of it', async () => {
    const path = file('x');
    mkdirSync(`${path}-folder`);
    const before = openFiles();
    const base = await readBase(path);
    for (let count = 0; count < 20; count += 1) {
      closeBase(await readBase(path));
      closeBase(await readBase(`${path}-none`));
      await readBase(`${path}-folder`).catch(() => undefined);
      isUnchanged(path, base);
      isUnchanged(path, { kind: 'absent' });
    }
    closeBase(base);
    expect(openFiles()).toBeLessThan(before + 10);
  });

  it.runIf(process.platform === 'linux')('is refused without waiting if it is a pipe', async () => {
    const path = `${file('')}-pipe`;
    execFileSync('mkfifo', [path]);
    await expect(readBase(path)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it.runIf(process.platform === 'linux')('is read to its end even if its size is reported too small', async () => {
    const base = await readBase('/proc/version');
    expect(bytesOf(base)).toBe(readFileSync('/proc/version', 'utf8'));
    closeBase(base);
  });

  it('is read after a moment even if it is written all the time', async () => {
    const path = file('[a]\n');
    const writing = setInterval(() => utimesSync(path, new Date(), new Date()), 1);
    closeBase(await readBase(path));
    clearInterval(writing);
  });

  it('is read at once where nothing about it has changed just now', async () => {
    const path = file('[a]\n');
    expect(await atOnce(readBase(path))).toBe('waits');
    closeBase(await readBase(path));
    const base = await atOnce(readBase(path));
    expect(base).toMatchObject({ kind: 'present' });
    if (base !== 'waits') closeBase(base);
  });

  it('is read at once where the rename alone was just now, by Mai', async () => {
    const path = file('[a]\n');
    const left = identityOf(statSync(path, { bigint: true }));
    const base = await atOnce(readBase(path, left));
    expect(base).toMatchObject({ kind: 'present' });
    if (base !== 'waits') closeBase(base);
    utimesSync(path, new Date(), new Date());
    const reading = readBase(path, identityOf(statSync(path, { bigint: true })));
    expect(await atOnce(reading)).toBe('waits');
    closeBase(await reading);
  });
});

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

it('a file that is kept open has its content compared only after it was replaced', async () => {
  const path = file('[a]\n');
  const base = await presentBase(path);
  expect(isUnchanged(path, { ...base, bytes: Buffer.from('[b]\n') })).toBe(true);
  expect((await writtenSince({ ...base, bytes: Buffer.from('[b]\n') }))?.toString()).toBe('[a]\n');
  closeBase(base);
});

it('two files are the same by their place, size and time together', () => {
  const one: FileIdentity = { inode: '1:2', size: '3', modified: '4' };
  expect(sameIdentity(one, { ...one })).toBe(true);
  for (const part of ['inode', 'size', 'modified'] as const)
    expect(sameIdentity(one, { ...one, [part]: '9' })).toBe(false);
});
