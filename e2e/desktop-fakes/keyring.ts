import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from './desktop.ts';
import { SessionBus } from './session-bus.ts';

const PROGRAM = '/usr/bin/gnome-keyring-daemon';

export const hasKeyring = existsSync(PROGRAM);

/**
 * GNOME Keyring on the test's bus, unlocked as at login, with its file in `home`.
 * Resolves once it answers. With `passwordless` there is no keyring yet, as on a new desktop: storing a secret makes it ask for
 * a password.
 */
export async function startKeyring(
  busAddress: string,
  home: string,
  state: 'unlocked' | 'passwordless' = 'unlocked',
): Promise<Server> {
  const runtime = join(home, '.keyring');
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  const bus = await SessionBus.connect(busAddress);
  const appears = bus.whenServed('org.freedesktop.secrets');
  const unlock = state === 'unlocked' ? ['--unlock'] : [];
  const child = spawn(PROGRAM, ['--foreground', ...unlock, '--components=secrets', `--control-directory=${runtime}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: '/usr/bin:/bin', HOME: home, XDG_RUNTIME_DIR: runtime, DBUS_SESSION_BUS_ADDRESS: busAddress },
  });
  child.stdin.end('the password of the log-in');
  await appears;
  bus.disconnect();
  return { address: busAddress, stop: () => child.kill() };
}
