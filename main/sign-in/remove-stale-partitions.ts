import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes what earlier versions left on disk of sign-ins: cookies, storage and caches, in files that Chromium does not encrypt, or
 * not everywhere. Today's jars are in memory.
 */
export async function removeStalePartitions(folder: string): Promise<void> {
  const partitions = join(folder, 'Partitions');
  const names = await readdir(partitions).catch(() => []);
  const stale = names.filter(name => name.startsWith('provider-'));
  await Promise.all(stale.map(name => rm(join(partitions, name), { recursive: true, force: true })));
}
