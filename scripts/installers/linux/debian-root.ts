import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../setup/cache-folder.ts';
import { runOrThrow } from './run-or-throw.ts';

const DAY = 86_400_000;

/** A copy of a fresh Debian is used again for that long: its package lists are updated anyway. */
const AGE = 14 * DAY;

/** Where this machine gets Debian from. */
export interface DebianSource {
  readonly uri: string;
  readonly suite: string;
}

/** The machine's own source, in the order that apt uses them. Undefined if it isn't a Debian. */
export async function debianSource(): Promise<DebianSource | undefined> {
  const format = '$(ORIGIN)|$(COMPONENT)|$(REPO_URI)|$(CODENAME)';
  const rows = await runOrThrow('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']).catch(
    () => '',
  );
  const [, , uri, suite] =
    rows
      .split('\n')
      .map(row => row.split('|'))
      .find(([origin, component]) => origin === 'Debian' && component === 'main') ?? [];
  return uri && suite ? { uri, suite } : undefined;
}

/**
 * Makes a fresh minimal Debian in a new folder: the packages that every Debian has, and apt's lists. Only debootstrap's result is
 * kept in the cache, before anything of Mai was in it.
 */
export async function debianRoot(folder: string, { uri, suite }: DebianSource): Promise<void> {
  const key = createHash('sha256').update(`${uri} ${suite} ${process.arch}`).digest('hex').slice(0, 16);
  const cache = cacheFolder();
  const archive = join(cache, `debian-${suite}-${key}.tar`);
  if (!existsSync(archive) || Date.now() - statSync(archive).mtimeMs > AGE) {
    mkdirSync(cache, { recursive: true });
    const fresh = `${folder}-new`;
    const partial = `${archive}.${process.pid}`;
    try {
      await runOrThrow('debootstrap', ['--variant=minbase', suite, fresh, uri]);
      await runOrThrow('tar', [
        '--create',
        '--numeric-owner',
        '--xattrs',
        `--file=${partial}`,
        `--directory=${fresh}`,
        '.',
      ]);
      renameSync(partial, archive);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
      rmSync(partial, { force: true });
    }
  }
  mkdirSync(folder);
  await runOrThrow('tar', ['--extract', '--numeric-owner', '--xattrs', `--file=${archive}`, `--directory=${folder}`]);
  for (const name of ['resolv.conf', 'hosts']) copyFileSync(`/etc/${name}`, join(folder, 'etc', name));
}
