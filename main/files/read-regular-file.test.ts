import { spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnFile } from './read-own-file.ts';
import { readRegularFile } from './read-regular-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'mai-read-'));
const fileWith = (text: string): string => {
  const path = join(mkdtempSync(join(folder, 'file-')), 'file');
  writeFileSync(path, text);
  return path;
};

describe.each([
  ['of anyone', readRegularFile, 'not-a-file'],
  ['of this user', readOwnFile, 'not-own'],
] as const)('a file %s', (_, read, refused) => {
  it('is read up to its limit, through a link, too', async () => {
    const path = fileWith('12345');
    expect(String(await read(path, 5))).toBe('12345');
    expect(await read(path, 4)).toBe('too-large');
    expect(String(await read(fileWith(''), 0))).toBe('');
  });

  it.skipIf(process.platform === 'win32')('is no folder, pipe or device', async () => {
    const pipe = join(mkdtempSync(join(folder, 'pipe-')), 'pipe');
    spawnSync('mkfifo', [pipe]);
    const link = join(mkdtempSync(join(folder, 'link-')), 'link');
    symlinkSync('/dev/zero', link);
    for (const path of [folder, pipe, '/dev/zero', link]) expect(await read(path, 5)).toBe(refused);
  });

  it('of any size takes no memory above the limit', async () => {
    const path = fileWith('');
    truncateSync(path, 8e9);
    expect(await read(path, 1_000)).toBe('too-large');
  });
});

// Such a file says that it is empty, as those of /proc and of some FUSE file systems do.
it.skipIf(process.platform !== 'linux')('a file that has more than it says is not read beyond the limit', async () => {
  expect(await readRegularFile('/proc/self/maps', 1_000)).toBe('too-large');
  expect(String(await readRegularFile('/proc/sys/kernel/ostype', 6))).toBe('Linux\n');
});
