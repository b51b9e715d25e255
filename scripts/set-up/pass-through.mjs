import { spawn } from 'node:child_process';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in our place: same terminal, our signals passed on.
 * A Ctrl-C at a terminal reaches the program by itself, so that one is only waited for.
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
 * Ends this process as the program ended, so that a shell sees the one as the other.
 * @param {{ status: number } | { signal: NodeJS.Signals }} ending
 */
export function endAs(ending) {
  if ('signal' in ending) process.kill(process.pid, ending.signal);
  else process.exitCode = ending.status;
}
