import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** What programs need in their environment to be shown and to find a session bus; `stop` ends what was started for it. */
export interface Desktop {
  readonly env: NodeJS.ProcessEnv;
  stop(): void;
}

const SCREEN = '1280x1024x24';

interface Server {
  /** The first line that it printed on its third stream: where it can be reached. */
  readonly address: string;
  stop(): void;
}

/** Starts a program that tells on file descriptor 3 where it can be reached. Rejects when it ends without having told. */
function server(program: string, args: readonly string[]): Promise<Server> {
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
      // It must not keep us from ending.
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

/**
 * A display (the person's own, else a virtual one) and a session bus of our own, so that what we put in a tray never appears on a
 * person's panel and no keyring of theirs is asked. On macOS and Windows there is nothing to start.
 */
export async function desktop(env: NodeJS.ProcessEnv = process.env): Promise<Desktop> {
  if (process.platform !== 'linux') return { env, stop: () => undefined };
  const conf = fileURLToPath(new URL('./session-bus.conf', import.meta.url));
  const bus = await server('dbus-daemon', [`--config-file=${conf}`, '--nofork', '--nopidfile', '--print-address=3']);
  const withBus = { ...env, DBUS_SESSION_BUS_ADDRESS: bus.address };
  if (env.DISPLAY || env.WAYLAND_DISPLAY) return { env: withBus, stop: bus.stop };

  const display = await server('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp']);
  return {
    env: { ...withBus, DISPLAY: `:${display.address}` },
    stop: () => {
      display.stop();
      bus.stop();
    },
  };
}
