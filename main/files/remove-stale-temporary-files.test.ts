import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeStaleTemporaryFiles } from './remove-stale-temporary-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-left-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('temporary files of killed processes', () => {
  it('are removed from Mai’s data folder, and nothing else is', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const kept = [
      'settings.json',
      `.settings.json.mai-${process.pid}-0011aabb`,
      '.settings.json.mai-old-0011aabb',
      `settings.json.mai-${dead}-0011aabb`,
    ];
    for (const name of [...kept, `.settings.json.mai-${dead}-0011aabb`]) await writeFile(join(folder, name), '');
    await removeStaleTemporaryFiles(folder);
    expect((await readdir(folder)).toSorted()).toEqual(kept.toSorted());
  });

  it('are none in a missing folder', async () => {
    await expect(removeStaleTemporaryFiles(join(folder, 'none'))).resolves.toBeUndefined();
  });
});
