import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { hasModes } from '../../scripts/testing/file-system.ts';
import { readOwnFile } from './read-own-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-own-'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = () => join(folder, 'file');
const read = (maxBytes = 100) => readOwnFile(path(), maxBytes);

describe('a file that programs trust as the user’s own', () => {
  it.each(['600', '644', '400'])('is read with the mode %s', async mode => {
    await writeFile(path(), 'mine', { mode: Number.parseInt(mode, 8) });
    expect(await read()).toEqual(Buffer.from('mine'));
  });

  it.skipIf(!hasModes).each(['620', '602', '666'])('is none that others may write, with the mode %s', async mode => {
    claim('token-cache-planted');
    await writeFile(path(), 'planted');
    await chmod(path(), Number.parseInt(mode, 8));
    expect(await read()).toBe('not-own');
  });

  it.runIf(process.getuid?.() === 0)('is none of another user', async () => {
    claim('token-cache-planted');
    await writeFile(path(), 'planted', { mode: 0o600 });
    await chown(path(), 65_534, 65_534);
    expect(await read()).toBe('not-own');
  });

  it('is no folder', async () => {
    await mkdir(path(), { mode: 0o700 });
    expect(await read()).toBe('not-own');
  });

  it.skipIf(process.platform === 'win32')('is no pipe, which could wait for its writer forever', async () => {
    await promisify(execFile)('mkfifo', ['-m', '600', path()]);
    expect(await read()).toBe('not-own');
  });

  it('is read up to a size', async () => {
    await writeFile(path(), 'x'.repeat(100), { mode: 0o600 });
    expect(await read(100)).toHaveLength(100);
    expect(await read(99)).toBe('too-large');
  });

  it('is missing with the system’s own error', async () => {
    await expect(read()).rejects.toThrow('ENOENT');
  });

  it.runIf(process.platform === 'linux')('is closed again, whatever it is', async () => {
    const opened = async () => {
      const fds = await readdir('/proc/self/fd');
      const targets = await Promise.all(fds.map(fd => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
      return targets.filter(target => target === path());
    };
    await writeFile(path(), 'mine', { mode: 0o600 });
    for (const maxBytes of [100, 1]) await read(maxBytes);
    await chmod(path(), 0o666);
    await read();
    expect(await opened()).toEqual([]);
  });
});
