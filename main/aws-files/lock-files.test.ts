import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { hasLinks } from '../../scripts/testing/file-system.ts';
import { lockFiles, releaseFiles } from './lock-files.ts';
import { placeOf } from './own-file.ts';

/** Two files with the given names. */
function files(credentials: string, config: string) {
  const folder = mkdtempSync(join(tmpdir(), 'mai-locks-'));
  const paths = { credentials: join(folder, credentials), config: join(folder, config) };
  const places = [placeOf('credentials', paths), placeOf('config', paths)];
  return { folder, paths, places };
}

describe('the locks of the files', () => {
  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('are taken in the order of the paths: %s, %s', async (credentials, config) => {
    const { folder, places } = files(credentials, config);
    const held = join(folder, 'a.mai-lock');
    mkdirSync(held);
    writeFileSync(join(held, 'elsewhere.1.1-aa'), '');
    const locking = lockFiles(places);
    for (let count = 0; count < 20; count += 1) await turn();
    expect(existsSync(join(folder, 'b.mai-lock'))).toBe(false);
    rmSync(held, { recursive: true });
    const locked = await locking;
    expect(locked.map(({ lock }) => lock.ok)).toEqual([true, true]);
    expect(readdirSync(folder).sort()).toEqual(['a.mai-lock', 'b.mai-lock']);
    releaseFiles(locked);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are one lock if both paths lead to the same file', async () => {
    const { folder, places } = files('a', 'a');
    const [one, other] = await lockFiles(places);
    expect(one?.lock.ok).toBe(true);
    expect(other?.lock).toBe(one?.lock);
    releaseFiles([one, other].flatMap(locked => locked ?? []));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are a failure if another process holds one for ten seconds', async () => {
    const { folder, paths, places } = files('a', 'b');
    mkdirSync(join(folder, 'a.mai-lock'));
    writeFileSync(join(folder, 'a.mai-lock', 'elsewhere.1.1-aa'), '');
    const now = Date.now();
    const clock = vi
      .spyOn(Date, 'now')
      .mockReturnValueOnce(now)
      .mockReturnValueOnce(now)
      .mockReturnValue(now + 10_001);
    const locked = await lockFiles(places.slice(0, 1));
    clock.mockRestore();
    expect(locked[0]?.lock).toEqual({
      ok: false,
      failure: { kind: 'file-busy', file: 'credentials', path: paths.credentials },
    });
    releaseFiles(locked);
    expect(readdirSync(join(folder, 'a.mai-lock'))).toEqual(['elsewhere.1.1-aa']);
  });

  it.skipIf(!hasLinks)('create the folder for its owner, but not that of a link’s target', async () => {
    const { folder } = files('a', 'b');
    const paths = { credentials: join(folder, 'new', 'credentials'), config: join(folder, 'link') };
    symlinkSync(join(folder, 'missing', 'config'), paths.config);
    const locked = await lockFiles([placeOf('credentials', paths), placeOf('config', paths)]);
    const lockOf = (name: string) => locked.find(({ file }) => file === name)?.lock;
    expect(lockOf('credentials')?.ok).toBe(true);
    expect(lockOf('config')).toEqual({
      ok: false,
      failure: { kind: 'file-unwritable', file: 'config', path: paths.config, fault: 'missing-folder' },
    });
    releaseFiles(locked);
    expect(readdirSync(folder).sort()).toEqual(['link', 'new']);
  });
});
