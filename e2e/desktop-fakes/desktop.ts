import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server process that ends with this one. */
export type Server = {
  /** Address in the server's own notation. */
  readonly address: string;
  stop(): void;
};

/** An empty session bus, isolated from the desktop of the developer. */
export function startBus(): Promise<Server> {
  const conf = fileURLToPath(new URL('./session-bus.conf', import.meta.url));
  return server('dbus-daemon', [`--config-file=${conf}`, '--nofork', '--nopidfile', '--print-address=3']);
}

/** Xvfb; `address` is the value of DISPLAY. Its frame buffer is a file in `pictures`, if given. */
export async function startDisplay(size = '1280x1024', pictures?: string): Promise<Server> {
  const screen = ['-screen', '0', `${size}x24`, ...(pictures === undefined ? [] : ['-fbdir', pictures])];
  const { address, stop } = await server('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-noreset']);
  return { address: `:${address}`, stop };
}

/** Starts a program that writes its address to file descriptor 3. Rejects if it ends before. */
export function server(program: string, args: readonly string[]): Promise<Server> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const stop = () => {
      process.off('exit', stop);
      child.kill();
    };
    process.on('exit', stop);
    let told = '';
    const words = child.stdio[3] as Socket;
    words.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (!told.includes('\n')) return;
      // Must not keep this process alive.
      child.unref();
      words.unref();
      resolve({ address: told.slice(0, told.indexOf('\n')), stop });
    });
    child.on('error', () =>
      reject(new Error(`${program} could not be started; "npm run prepare:machine" says how to get it.`)),
    );
    child.on('exit', () => reject(new Error(`${program} ended at once.`)));
  });
}
