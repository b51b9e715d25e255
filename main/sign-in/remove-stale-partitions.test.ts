import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { removeStalePartitions } from './remove-stale-partitions.ts';

const folder = mkdtempSync(join(tmpdir(), 'mai-partitions-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('session partitions that earlier versions stored on disk are removed', async () => {
  claim('sign-in-not-on-disk');
  for (const name of ['provider-acme', 'provider-gone', 'something-else']) {
    await mkdir(join(folder, 'Partitions', name, 'Cache'), { recursive: true });
    await writeFile(join(folder, 'Partitions', name, 'Cookies'), 'x');
  }
  await removeStalePartitions(folder);
  expect(readdirSync(join(folder, 'Partitions'))).toEqual(['something-else']);
});

test('removing stale partitions succeeds if there are none', async () => {
  await expect(removeStalePartitions(join(folder, 'none'))).resolves.toBeUndefined();
});
