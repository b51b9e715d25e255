import { execFile } from 'node:child_process';

/** Runs a system program by its absolute path. Resolves with its output; undefined where it fails or can't be run. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
) => Promise<Buffer | undefined>;

/** Timeout in milliseconds, and the most output in bytes. */
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
