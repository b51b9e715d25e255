// Late writes: another program may write into the file that Mai is replacing. Mai checks the old file right after the rename.
// A hard link to the old file remains until then, so that it can be checked even if Mai is killed in between.
import { linkSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BaseFile, type FileIdentity, identityOf } from './base-file.ts';

/** A late write (`theirs`) into a file that Mai had just replaced by `placed`. It is newer, so it has to be merged. */
export type LateWrite = { readonly placed: Buffer; readonly theirs: Buffer };

const prefixOf = (path: string): string => `.${basename(path)}.mai-old-`;

/** Encodes the old file's identity when it was read, and the new file's, for recovery after a crash. */
const nameOf = (path: string, old: FileIdentity, placed: FileIdentity): string =>
  prefixOf(path) + [old.size, old.modified, placed.inode.replace(':', '_'), placed.size, placed.modified].join('-');

/** A hard link to the file that Mai replaced. */
export type OldFile = { readonly path: string; readonly remove: () => void };

/** Creates a hard link to the file that is about to be replaced; undefined if there is none. */
export function linkOldFile(path: string, base: BaseFile, placed: FileIdentity): OldFile | undefined {
  if (base.kind === 'absent') return undefined;
  const held = join(dirname(path), nameOf(path, base.identity, placed));
  // Not every file system and file allows hard links. Without one a late write can be lost on Windows, elsewhere only if Mai
  // crashes right after the rename.
  attempt(() => linkSync(path, held));
  return { path: held, remove: () => attempt(() => unlinkSync(held)) };
}

/**
 * Late writes into files that a killed Mai had replaced and not checked: the one to merge, and `stray` ones, which the new
 * file's later changes rule out. Only for the holder of the lock. `forget` removes the hard links.
 */
export function lateWrites(path: string): {
  readonly latest: LateWrite | undefined;
  readonly stray: readonly Buffer[];
  readonly forget: () => void;
} {
  const folder = dirname(path);
  const names = readdirSync(folder).filter(name => name.startsWith(prefixOf(path)));
  const now = statSync(path, { bigint: true, throwIfNoEntry: false });
  const present = now && identityOf(now);
  let latest: LateWrite | undefined;
  const stray: Buffer[] = [];
  for (const name of names) {
    const [size, modified, ...placed] = name.slice(prefixOf(path).length).split('-');
    const held = identityOf(statSync(join(folder, name), { bigint: true }));
    const isUntouched = held.size === size && held.modified === modified;
    // Nothing was written, or Mai was killed before the rename and this is the current file.
    if (isUntouched || held.inode === present?.inode) continue;
    const theirs = readFileSync(join(folder, name));
    const isLatest = present !== undefined && nameOf(path, held, present).endsWith(`-${placed.join('-')}`);
    if (isLatest && latest === undefined) latest = { placed: readFileSync(path), theirs };
    else stray.push(theirs);
  }
  return {
    latest,
    stray,
    forget() {
      for (const name of names) attempt(() => unlinkSync(join(folder, name)));
    },
  };
}

function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // Optional.
  }
}
