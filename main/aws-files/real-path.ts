import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { systemError } from '../files/file-fault.ts';

/** Linux's limit. */
const LINKS = 40;

/**
 * Resolves symbolic links, so that a link stays a link when its target is replaced. The target may be missing. Throws ELOOP
 * for circular links.
 */
export function realPath(path: string): string {
  let at = resolve(path);
  for (let followed = 0; followed <= LINKS; followed += 1) {
    const target = linkTarget(at);
    if (target === undefined) return at;
    // A relative target starts in the folder itself, which `at` may name by a link.
    at = resolve(realpathSync(dirname(at)), target);
  }
  throw systemError('ELOOP');
}

function linkTarget(path: string): string | undefined {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? readlinkSync(path) : undefined;
}
