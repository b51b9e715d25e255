import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunProgram } from '../company/run-program.ts';

/**
 * Exports a key of the Windows registry as text, by `reg export`, because `reg query` prints in the console's code page and loses
 * characters. The export is deleted right away; `temporaryParent` is a folder of Mai. Undefined if the key is missing or unreadable.
 */
export async function exportRegistryKey(
  program: string,
  key: string,
  temporaryParent: string,
  run: RunProgram,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(temporaryParent, 'registry-')).catch(() => undefined);
  if (folder === undefined) return undefined;
  try {
    const file = join(folder, 'key.reg');
    const done = await run(program, ['export', key, file, '/y', '/reg:64']);
    return done === undefined ? undefined : await readFile(file, 'utf16le');
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
