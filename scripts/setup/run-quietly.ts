import { spawn } from 'node:child_process';

/** Result of a program: exit status (null after a signal or timeout) and all output, in order. */
export interface Ending {
  readonly status: number | null;
  readonly output: string;
}

export interface QuietOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Timeout in milliseconds. */
  readonly timeout?: number;
}

/** Runs a program without showing its output. Status is null if it can't be started. */
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
