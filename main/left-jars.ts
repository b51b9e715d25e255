import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProviderId } from '../app/domain/provider.ts';

const PREFIX = 'provider-';

/** The name of the session that holds a provider's cookies; that of its folder as well. */
export const jarName = (providerId: ProviderId): string => `${PREFIX}${providerId}`;

/**
 * Removes what is left on disk of companies that Mai knows no more: Chromium empties a jar that it has open, but keeps its folder,
 * with the names of hosts in it. Only before any jar of theirs could be open.
 */
export async function removeLeftJars(folder: string, known: readonly ProviderId[]): Promise<void> {
  const jars = join(folder, 'Partitions');
  const names = await readdir(jars).catch(() => []);
  const kept = new Set(known.map(jarName));
  const left = names.filter(name => name.startsWith(PREFIX) && !kept.has(name));
  await Promise.all(left.map(name => rm(join(jars, name), { recursive: true, force: true })));
}
