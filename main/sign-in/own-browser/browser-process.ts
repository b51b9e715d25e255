import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { spawnWithoutFiles } from '../../console/spawn-detached.ts';

/** How a browser ended: by itself with its status, by a signal or a crash, or it never started. */
export type BrowserExit = { readonly kind: 'quit' } | { readonly kind: 'failed' };

export type BrowserProcess = {
  readonly toBrowser: Writable;
  readonly fromBrowser: Readable;
  readonly exited: Promise<BrowserExit>;
  /** Resolves when the browser says that a policy of the machine forbids the pipe. */
  readonly forbidden: Promise<void>;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
};

/** Numbers that `--remote-debugging-pipe` reads from and writes to. */
const [READS, WRITES] = [3, 4];

// https://chromium.googlesource.com/chromium/src/+/main/chrome/browser/devtools/remote_debugging_server.cc
const FORBIDDEN = 'remote debugging is disallowed by the system admin';

/** Starts a browser with a pipe. It ends when Mai does, since its pipe closes then. Undefined if it can't be started at all. */
export function startBrowser(program: string, args: readonly string[]): BrowserProcess | undefined {
  const child = spawned(program, args);
  const toBrowser = child?.stdio[READS] as Writable | null | undefined;
  const fromBrowser = child?.stdio[WRITES] as Readable | null | undefined;
  if (!child || !toBrowser || !fromBrowser) return undefined;
  return {
    toBrowser,
    fromBrowser,
    exited: new Promise(resolve => {
      child.once('error', () => resolve({ kind: 'failed' }));
      child.once('exit', code => resolve({ kind: code === 0 ? 'quit' : 'failed' }));
    }),
    forbidden: new Promise(resolve => {
      let tail = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        tail = (tail + text).slice(-4_000);
        if (tail.includes(FORBIDDEN)) resolve();
      });
    }),
    kill: signal => void child.kill(signal),
  };
}

function spawned(program: string, args: readonly string[]): ChildProcess | undefined {
  try {
    return spawnWithoutFiles(program, args, [2, READS, WRITES]);
  } catch {
    return undefined;
  }
}
