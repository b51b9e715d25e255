import { execFile } from 'node:child_process';

export type Ran = { readonly status: number | string; readonly stdout: string; readonly stderr: string };

/**
 * Runs a program to its end while this process goes on: the simulated company lives here, and has to answer meanwhile. The
 * status is a word where the program could not be started.
 */
export function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Ran> {
  return new Promise(resolve => {
    execFile(program, args, { env: { ...env }, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : (error.code ?? error.signal ?? 'unknown'), stdout, stderr });
    });
  });
}
