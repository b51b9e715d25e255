import { execFile } from 'node:child_process';

/** Runs a program of the system by its whole path. What it printed; undefined where it fails or can't be run. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
) => Promise<Buffer | undefined>;

/** How long a program may take, in milliseconds, and how much it may print, in bytes. */
const TIMEOUT = 15_000;
const MAX_OUTPUT_BYTES = 16_000_000;

export const runProgram: RunProgram = (program, args, environment = {}) =>
  new Promise(resolve => {
    const options = {
      env: { ...process.env, ...environment },
      timeout: TIMEOUT,
      maxBuffer: MAX_OUTPUT_BYTES,
      windowsHide: true,
    };
    execFile(program, args, { ...options, encoding: 'buffer' }, (error, printed) =>
      resolve(error === null ? printed : undefined),
    );
  });
