import { join } from 'node:path';
import { runProgram } from '../driver/run-program.ts';
import { ROOT } from '../driver/running-app.ts';

/** Making a package takes minutes on a busy machine, and another test may make it first. Milliseconds. */
export const PACKAGING_TIMEOUT = 480_000;

/**
 * The packaged app's program, made if its inputs have changed. One process at a time makes it, since it replaces the folder.
 * Linux only. Rejects with what the packager printed.
 */
export async function packagedApp(): Promise<string> {
  const script = [process.execPath, join(ROOT, 'scripts/package.ts'), 'if-changed'];
  const made = await runProgram(['flock', join(ROOT, 'package.json'), ...script], process.env, PACKAGING_TIMEOUT);
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  return join(ROOT, 'dist/linux-unpacked/mai');
}
