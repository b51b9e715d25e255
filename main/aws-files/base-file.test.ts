import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { modeOf } from '../../scripts/testing/file-system.ts';
import {
  atOnce,
  bytesOf,
  closesBase,
  emptyFile,
  file,
  isOpen,
  justWritten,
  LARGE,
  openFiles,
  presentBase,
} from '../testing/base-files.ts';
import {
  closeBase,
  type FileIdentity,
  identityOf,
  isUnchanged,
  readBase,
  sameIdentity,
  writtenSince,
} from './base-file.ts';

describe.runIf(process.platform === 'linux')('a file that Mai left empty', () => {
  it('is read without waiting', async () => {
    const { path, left } = emptyFile();
    const base = await atOnce(readBase(path, left));
    expect(base).toMatchObject({ kind: 'present', isLeftEmpty: true });
    if (base === 'waits') return;
    expect(await atOnce(writtenSince(base))).toBeUndefined();
    closeBase(base);
  });

  it('is waited for once another program has truncated it', async () => {
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

  it('is checked for a late write if another program truncated it while it was replaced', async () => {
    const { path, left } = emptyFile();
    const base = await readBase(path, left);
    const other = await open(path, 'w');
    const looking = writtenSince(base);
    await other.writeFile('written late\n');
    expect((await looking)?.toString()).toBe('written late\n');
    closeBase(base);
    await other.close();
  });

  it('is waited for within the tick of Mai’s write', async () => {
    const { path } = emptyFile();
    writeFileSync(path, '');
    const justNow: FileIdentity = identityOf(statSync(path, { bigint: true }));
    const reading = readBase(path, justNow);
    expect(await atOnce(reading)).toBe('waits');
    closeBase(await reading);
  });
});

describe('a file that is read', () => {
  it('is read whole, with owner and mode', async () => {
    const path = file('[a]\n');
    chmodSync(path, 0o640);
    const mode = Number.parseInt(modeOf(path), 8);
    const base = await readBase(path);
    const { uid: user, gid: group } = statSync(path);
    expect(base).toMatchObject({ kind: 'present', mode, owner: { user, group }, isLeftEmpty: false });
    expect(bytesOf(base)).toBe('[a]\n');
    closeBase(base);
  });

  it('can be missing, and fails if it is a folder', async () => {
    const path = file('');
    expect(await readBase(`${path}-none`)).toEqual({ kind: 'absent' });
    mkdirSync(`${path}-folder`);
    await expect(readBase(`${path}-folder`)).rejects.toMatchObject({ code: 'EISDIR' });
    // Windows reports a file in a folder’s place as a missing folder.
    const below = readBase(join(path, 'x'));
    if (process.platform === 'win32') expect(await below).toEqual({ kind: 'absent' });
    else await expect(below).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('has its content compared if it is small, else its times', async () => {
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

  it('is read once its times tell it from a later version', async () => {
    const path = file('x'.repeat(LARGE));
    utimesSync(path, new Date(), new Date());
    expect(await justWritten(path, () => atOnce(readBase(path)))).toBe('waits');
    const base = await readBase(path);
    expect(base).toMatchObject({ isFresh: false });
    closeBase(base);
  });

  it('has its content compared for two seconds on a disk with times in whole seconds', async () => {
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

  it.runIf(process.platform === 'linux')('is closed after success and failure', async () => {
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

  it.runIf(process.platform === 'linux')('is closed if reading fails', async () => {
    await expect(readBase('/proc/self/mem')).rejects.toMatchObject({ code: 'EIO' });
    expect(isOpen(`/proc/${process.pid}/mem`)).toBe(false);
  });

  it.runIf(process.platform === 'linux')('is rejected without waiting if it is a FIFO', async () => {
    const path = `${file('')}-pipe`;
    execFileSync('mkfifo', [path]);
    await expect(readBase(path)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it.runIf(process.platform === 'linux')('is read to its end even if its size is reported too small', async () => {
    const base = await readBase('/proc/version');
    expect(bytesOf(base)).toBe(readFileSync('/proc/version', 'utf8'));
    closeBase(base);
  });

  it('is read after a short wait even if its times never settle', async () => {
    const path = file('[a]\n');
    const clock = vi.spyOn(Date, 'now').mockReturnValue(statSync(path).ctimeMs);
    const base = await readBase(path);
    clock.mockRestore();
    expect(bytesOf(base)).toBe('[a]\n');
    closeBase(base);
  });

  it('is read at once if its times are older than a tick', async () => {
    const path = file('[a]\n');
    expect(await justWritten(path, () => atOnce(readBase(path)))).toBe('waits');
    closeBase(await readBase(path));
    const base = await atOnce(readBase(path));
    expect(base).toMatchObject({ kind: 'present' });
    if (base !== 'waits') closeBase(base);
  });

  it('is read at once if it was written a tick ago, and its times tell it from a later version', async () => {
    const path = `${file('')}-new`;
    writeFileSync(path, 'x'.repeat(LARGE));
    const { mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    expect(mtimeNs).toBe(ctimeNs);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Number(mtimeNs / 1_000_000n) + 11);
    const base = await atOnce(readBase(path));
    clock.mockRestore();
    expect(base).toMatchObject({ kind: 'present', isFresh: false });
    if (base !== 'waits') closeBase(base);
  });

  it('is read at once if only Mai’s own rename was within the tick', async () => {
    const path = file('[a]\n');
    const left = identityOf(statSync(path, { bigint: true }));
    const base = await atOnce(readBase(path, left));
    expect(base).toMatchObject({ kind: 'present' });
    if (base !== 'waits') closeBase(base);
    utimesSync(path, new Date(), new Date());
    const reading = justWritten(path, () => atOnce(readBase(path, identityOf(statSync(path, { bigint: true })))));
    expect(await reading).toBe('waits');
  });
});

it.skipIf(closesBase)('an open file has its content compared only after it was replaced', async () => {
  const path = file('[a]\n');
  const base = await presentBase(path);
  expect(isUnchanged(path, { ...base, bytes: Buffer.from('[b]\n') })).toBe(true);
  expect((await writtenSince({ ...base, bytes: Buffer.from('[b]\n') }))?.toString()).toBe('[a]\n');
  closeBase(base);
});

it('file identities are equal if inode, size and time are', () => {
  const one: FileIdentity = { inode: '1:2', size: '3', modified: '4' };
  expect(sameIdentity(one, { ...one })).toBe(true);
  for (const part of ['inode', 'size', 'modified'] as const)
    expect(sameIdentity(one, { ...one, [part]: '9' })).toBe(false);
});
