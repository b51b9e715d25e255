import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes what earlier versions left on disk of sign-ins: cookies, storage and caches, in files that Chromium does not encrypt, or
 * not everywhere. Today's jars are in memory.
 */
export async function removeLeftJars(folder: string): Promise<void> {
  const jars = join(folder, 'Partitions');
  const names = await readdir(jars).catch(() => []);
  const left = names.filter(name => name.startsWith('provider-'));
  await Promise.all(left.map(name => rm(join(jars, name), { recursive: true, force: true })));
}
