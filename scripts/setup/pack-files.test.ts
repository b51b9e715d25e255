import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';

test('packs an archive with each file, and leaves no other files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mai-pack-'));
  const archive = join(folder, 'resources', 'app.asar');
  await packFiles(archive, { 'a.js': 'first', 'b.js': Buffer.from('second') });
  expect(extractFile(archive, 'b.js').toString()).toBe('second');
  expect(await readdir(join(folder, 'resources'))).toEqual(['app.asar']);
  await rm(folder, { recursive: true });
});
