import { spawn } from 'node:child_process';

/** How a program ended: its exit status (null when a signal or the time limit ended it) and all that it printed, in order. */
export interface Ending {
  readonly status: number | null;
  readonly output: string;
}

export interface QuietOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** After so many milliseconds the program is ended. */
  readonly timeout?: number;
}

/** Runs a program to its end without showing what it prints. A program that can't be started has status null. */
export function runQuietly(program: string, args: readonly string[], options: QuietOptions = {}): Promise<Ending> {
  return new Promise(resolve => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => resolve({ status: null, output: error.message }));
    child.on('close', status => resolve({ status, output }));
  });
}
