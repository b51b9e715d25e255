import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { providerId } from '../app/testing/sample-role.ts';
import { removeLeftJars } from './left-jars.ts';

const folder = mkdtempSync(join(tmpdir(), 'mai-jars-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('of companies that are known no more nothing is left on disk, and of the others everything', async () => {
  for (const name of ['provider-acme', 'provider-gone', 'something-else']) {
    await mkdir(join(folder, 'Partitions', name), { recursive: true });
    await writeFile(join(folder, 'Partitions', name, 'Cookies'), 'x');
  }
  await removeLeftJars(folder, [providerId('acme')]);
  expect(readdirSync(join(folder, 'Partitions'))).toEqual(['provider-acme', 'something-else']);
});

test('a Mai without any jar has nothing to remove', async () => {
  await expect(removeLeftJars(join(folder, 'none'), [])).resolves.toBeUndefined();
});
