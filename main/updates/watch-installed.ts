import { type Stats, watch } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Cancel } from '../../app/domain/cancel.ts';
import { installedVersion } from './installed-version.ts';

/** So long after the last change a package manager has replaced all files. Milliseconds. */
const SETTLE = 5_000;

export type WatchOptions = {
  /** Path of `app.asar`. */
  readonly archive: string;
  /** The running version. */
  readonly version: string;
  readonly settle?: number;
  /** In Electron those of `original-fs`: its own show an archive as a folder. */
  readonly files?: { readonly stat: (path: string) => Promise<Stats>; readonly open: typeof open };
};

/** Reports when another version of Mai stands in place of the running one; undefined once it is the same again. */
export function watchInstalled(
  { archive, version, settle = SETTLE, files = { stat, open } }: WatchOptions,
  report: (version: string | undefined) => void,
): Cancel {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  let last = '';

  const look = async (): Promise<void> => {
    const now = identityOf(await files.stat(archive).catch(() => undefined));
    if (isEnded || now === last) return;
    last = now;
    const found = await installedVersion(archive, files.open);
    // Gone or half written: the next change tells.
    if (!isEnded && found !== undefined) report(found === version ? undefined : found);
  };
  const lookLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), settle);
    timer.unref();
  };
  try {
    // The folder, since the file is replaced by a rename.
    const watcher = watch(dirname(archive), { persistent: false }, lookLater);
    // The folder is removed with the package.
    watcher.on('error', () => watcher.close());
    lookLater();
    return () => {
      isEnded = true;
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => {};
  }
}

const identityOf = (stats: Stats | undefined): string =>
  stats === undefined ? '' : `${stats.dev} ${stats.ino} ${stats.size} ${stats.mtimeMs}`;
