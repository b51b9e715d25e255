import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { takeLock } from './file-lock.ts';

const host = hostname()
  .replace(/[^A-Za-z0-9]/g, '')
  .slice(0, 32);

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'mai-lock-'));
  const path = join(folder, 'credentials');
  return {
    folder,
    path,
    leave(entry: string, secondsAgo = 0): void {
      mkdirSync(`${path}.mai-lock`, { recursive: true });
      writeFileSync(join(`${path}.mai-lock`, entry), '');
      const then = Date.now() / 1_000 - secondsAgo;
      utimesSync(join(`${path}.mai-lock`, entry), then, then);
    },
  };
}

describe('the lock beside a file', () => {
  it('has one holder at a time, and leaves nothing behind', async () => {
    const { path, folder } = place();
    let holders = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await takeLock(path);
        holders += 1;
        most = Math.max(most, holders);
        await new Promise(resolve => setImmediate(resolve));
        holders -= 1;
        lock?.release();
      }),
    );
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a process that has ended', `${host}.4194305.1-aa`, 0],
    ['an earlier process with the ID of a running one', `${host}.${process.pid}.1-aa`, 0],
    ['another computer, half a minute ago', 'elsewhere.1.1-aa', 31],
  ])('is taken over from %s, and reports a crash', async (_, entry, secondsAgo) => {
    const { path, leave, folder } = place();
    leave(entry, secondsAgo);
    const lock = await takeLock(path);
    expect(lock?.afterCrash).toBe(true);
    lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('reports a crash to its first new holder only, however many wait for it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { path, leave } = place();
      const holder = await takeLock(path);
      leave(`${host}.4194305.1-aa`);
      const told: (boolean | undefined)[] = [];
      const waiting = Array.from({ length: 4 }, async () => {
        const lock = await takeLock(path);
        told.push(lock?.afterCrash);
        lock?.release();
      });
      for (let turn = 0; turn < 5; turn += 1) await new Promise(resolve => setImmediate(resolve));
      holder?.release();
      await Promise.all(waiting);
      expect(told).toEqual([true, false, false, false]);
    }
  });

  it.runIf(process.platform === 'linux').each([
    ['a running process', `${host}.${process.ppid}`, 0],
    ['another computer, just now', 'elsewhere.1.1-aa', 1],
  ])('is not taken over from %s', async (_, entry, secondsAgo) => {
    const { path, leave, folder } = place();
    const started = readFileSync(`/proc/${process.ppid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
    leave(entry.startsWith('elsewhere') ? entry : `${entry}.${started}-aa`, secondsAgo);
    let isTaken = false;
    const waiting = takeLock(path).then(lock => {
      isTaken = true;
      lock?.release();
    });
    for (let turn = 0; turn < 20; turn += 1) await new Promise(resolve => setImmediate(resolve));
    expect(isTaken).toBe(false);
    rmSync(`${path}.mai-lock`, { recursive: true });
    await waiting;
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is taken over from a zombie process', async () => {
    const { path, leave } = place();
    // The shell becomes a program that never waits for its child. Only then may the child end, so that it stays a zombie.
    const parent = spawn('sh', ['-c', 'sh -c "read line" <&3 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    try {
      const [line] = (await once(parent.stdio[1] as Readable, 'data')) as [Buffer];
      const pid = Number(line.toString());
      await expect.poll(() => readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n');
      (parent.stdio[3] as Writable).write('\n');
      const stat = () =>
        readFileSync(`/proc/${pid}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ');
      await expect.poll(() => stat()[0]).toBe('Z');
      leave(`${host}.${pid}.${stat()[19]}-aa`);
      const lock = await takeLock(path);
      expect(lock?.afterCrash).toBe(true);
      lock?.release();
    } finally {
      parent.kill();
    }
  });

  it.runIf(process.platform === 'linux')('is taken over from an entry without a start time', async () => {
    const { path, leave } = place();
    leave(`${host}.${process.pid}`);
    const lock = await takeLock(path);
    expect(lock?.afterCrash).toBe(true);
    lock?.release();
  });

  it.skipIf(process.platform === 'win32')('has the ID of its holder, and is accessible to its owner only', async () => {
    const { path } = place();
    const lock = await takeLock(path);
    const [entry = ''] = readdirSync(`${path}.mai-lock`);
    expect(entry).toMatch(new RegExp(`^${host}\\.${process.pid}\\.[0-9]+-[0-9a-f]{8}$`));
    expect(statSync(`${path}.mai-lock`).mode & 0o777).toBe(0o700);
    expect(statSync(join(`${path}.mai-lock`, entry)).mode & 0o777).toBe(0o600);
    lock?.release();
  });

  it('is waited for at most ten seconds', async () => {
    const { path, leave } = place();
    leave('elsewhere.1.1-aa');
    const now = Date.now();
    const clock = vi
      .spyOn(Date, 'now')
      .mockReturnValueOnce(now)
      .mockReturnValueOnce(now + 9_999)
      .mockReturnValueOnce(now + 9_999);
    clock.mockReturnValue(now + 10_001);
    expect(await takeLock(path)).toBeUndefined();
    expect(clock.mock.calls.length).toBe(4);
    clock.mockRestore();
    expect(readdirSync(`${path}.mai-lock`)).toEqual(['elsewhere.1.1-aa']);
  });

  it('can be released twice', async () => {
    const { path, folder } = place();
    const lock = await takeLock(path);
    lock?.release();
    lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('fails if its folder can’t be created', async () => {
    const { path } = place();
    await expect(takeLock(join(path, 'below'))).rejects.toThrow('ENOENT');
  });

  it('is free if a killed process had created no entry yet', async () => {
    const { path } = place();
    mkdirSync(`${path}.mai-lock`);
    const lock = await takeLock(path);
    expect(lock?.afterCrash).toBe(false);
    lock?.release();
  });
});
