import { execFile } from 'node:child_process';

export type Ran = { readonly status: number | string; readonly stdout: string; readonly stderr: string };

/**
 * Runs a program without blocking this process, which also serves the simulated company. `status` is a word if the program
 * could not be started. `timeout` is in milliseconds, shorter than a test's.
 */
export function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>> = process.env,
  timeout = 150_000,
): Promise<Ran> {
  return new Promise(resolve => {
    execFile(program, args, { env: { ...env }, timeout }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : (error.code ?? error.signal ?? 'unknown'), stdout, stderr });
    });
  });
}
