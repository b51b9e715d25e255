import { spawn } from 'node:child_process';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in place of this process: same terminal, signals forwarded.
 * Ctrl-C at a terminal reaches the program directly, so it is not forwarded.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: 'inherit' | 'ignore' }} [options]
 * @returns {Promise<{ status: number } | { signal: NodeJS.Signals }>} how it ended
 */
export function passThrough(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const handlers = SIGNALS.map(signal => {
      const pass = () => {
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      };
      process.on(signal, pass);
      return () => process.off(signal, pass);
    });
    const stop = () => {
      for (const remove of handlers) remove();
    };
    child.on('error', error => {
      stop();
      reject(error);
    });
    child.on('exit', (status, signal) => {
      stop();
      resolve(signal ? { signal } : { status: status ?? 1 });
    });
  });
}

/**
 * Exits like the program did, so that a shell sees the same status.
 * @param {{ status: number } | { signal: NodeJS.Signals }} ending
 */
export function endAs(ending) {
  if ('signal' in ending) process.kill(process.pid, ending.signal);
  else process.exitCode = ending.status;
}
