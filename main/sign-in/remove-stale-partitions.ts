import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes the session partitions that earlier versions stored on disk: cookies, storage and caches, not encrypted
 * everywhere. Current partitions are in memory.
 */
export async function removeStalePartitions(folder: string): Promise<void> {
  const partitions = join(folder, 'Partitions');
  const names = await readdir(partitions).catch(() => []);
  const stale = names.filter(name => name.startsWith('provider-'));
  await Promise.all(stale.map(name => rm(join(partitions, name), { recursive: true, force: true })));
}
