import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Electron's own app and version note, which electron-builder removes only from an Electron that it unpacked itself. Must run before
 * it lists the files' hashes.
 */
const LEFTOVERS = ['version', 'resources/default_app.asar', 'Electron.app/Contents/Resources/default_app.asar'];

/** Removes them from the folder that Electron was copied to. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of LEFTOVERS) await rm(join(folder, name), { force: true });
}
