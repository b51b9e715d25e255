// What the file system offers to tests: Windows has no modes, and links only for some users.
import { lstatSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** On Windows a folder's access control list says who may use a file, and Node shows 666 for all that can be written. */
export const hasModes = process.platform !== 'win32';

/** The mode of a file that only its owner can use. */
export const OWN_FILE = hasModes ? '600' : '666';

/** The mode of a folder that only its owner can enter. */
export const OWN_FOLDER = hasModes ? '700' : '666';

export const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** Windows lets only administrators and developers create symbolic links. Wine lets all, and creates none. */
export const hasLinks = canLink();

function canLink(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mai-link-'));
  try {
    symlinkSync('nowhere', join(folder, 'link'));
    return lstatSync(join(folder, 'link')).isSymbolicLink();
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
