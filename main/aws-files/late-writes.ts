// Another program may write into the file that Mai is just replacing. Mai looks for that right after the rename; should it be
// killed in between, the old file must still be found. So it keeps a second name until Mai has looked.
import { linkSync, readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BaseFile, type FileIdentity, identityOf } from './base-file.ts';

/** What a program wrote into the file that Mai had just replaced by `placed`: it is newer, and has to be merged. */
export type Overtaken = { readonly placed: Buffer; readonly theirs: Buffer };

const prefixOf = (path: string): string => `.${basename(path)}.mai-old-`;

/** Also tells, after a crash, how the old file was when it was read and which file took its place. */
const nameOf = (path: string, old: FileIdentity, placed: FileIdentity): string =>
  prefixOf(path) + [old.size, old.modified, placed.inode.replace(':', '_'), placed.size, placed.modified].join('-');

/** Keeps a second name for the file that is about to be replaced. Answers how to drop it. */
export function holdOld(path: string, base: BaseFile, placed: FileIdentity): () => void {
  if (base.kind === 'absent' || base.descriptor === undefined) return () => {};
  const held = join(dirname(path), nameOf(path, base.identity, placed));
  // Some file systems have no second names, and some files may not get one: then there is no more than the look.
  attempt(() => linkSync(path, held));
  return () => attempt(() => unlinkSync(held));
}

/**
 * What was written into files that a killed Mai had replaced and not looked at again: what has to be merged, and what came
 * too late for that. Only for the holder of the lock. `forget` drops the second names, once nothing depends on them.
 */
export function lateWrites(path: string): {
  readonly overtaken: Overtaken | undefined;
  readonly stray: readonly Buffer[];
  readonly forget: () => void;
} {
  const folder = dirname(path);
  const names = readdirSync(folder).filter(name => name.startsWith(prefixOf(path)));
  const now = statSync(path, { bigint: true, throwIfNoEntry: false });
  const present = now && identityOf(now);
  let overtaken: Overtaken | undefined;
  const stray: Buffer[] = [];
  for (const name of names) {
    const [size, modified, ...placed] = name.slice(prefixOf(path).length).split('-');
    const held = identityOf(statSync(join(folder, name), { bigint: true }));
    const isUntouched = held.size === size && held.modified === modified;
    // Killed before the rename: it is the file itself.
    if (isUntouched || held.inode === present?.inode) continue;
    const theirs = readFileSync(join(folder, name));
    const isLatest = present !== undefined && nameOf(path, held, present).endsWith(`-${placed.join('-')}`);
    if (isLatest && overtaken === undefined) overtaken = { placed: readFileSync(path), theirs };
    else stray.push(theirs);
  }
  return {
    overtaken,
    stray,
    forget() {
      for (const name of names) attempt(() => unlinkSync(join(folder, name)));
    },
  };
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Nothing depends on it.
  }
}
