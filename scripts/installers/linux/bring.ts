import { linkSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Puts a package where a machine finds it, and returns its path there. */
export function bring(root: string, file: string): string {
  const path = join('/var/tmp', basename(file));
  rmSync(join(root, path), { force: true });
  linkSync(file, join(root, path));
  return path;
}
