import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Cancel } from '../../app/domain/cancel.ts';

const run = promisify(execFile);

const WATCHER = 'org.kde.StatusNotifierWatcher';

// Electron has no word for it, and each desktop ships at least one of these three.
const QUERIES: readonly (readonly [string, readonly string[]])[] = [
  [
    'gdbus',
    [
      'call',
      '--session',
      '--dest',
      'org.freedesktop.DBus',
      '--object-path',
      '/org/freedesktop/DBus',
      '--method',
      'org.freedesktop.DBus.NameHasOwner',
      WATCHER,
    ],
  ],
  [
    'dbus-send',
    [
      '--session',
      '--print-reply',
      '--dest=org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.NameHasOwner',
      `string:${WATCHER}`,
    ],
  ],
  [
    'busctl',
    [
      '--user',
      'call',
      'org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus',
      'NameHasOwner',
      's',
      WATCHER,
    ],
  ],
];

/** Whether the desktop has a place for tray icons. Only Linux can lack one (GNOME without an extension does). */
export async function hasTrayHost(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  for (const [program, argumentsOf] of QUERIES) {
    try {
      const { stdout } = await run(program, argumentsOf, { timeout: 2_000 });
      return stdout.includes('true');
    } catch {
      // Not installed, or no session bus: ask the next one.
    }
  }
  return false;
}

/** Calls back once the desktop gets a place for tray icons (a panel that starts after Mai, an extension switched on). */
export function whenTrayHostAppears(onAppear: () => void): Cancel {
  const child = spawn('gdbus', ['wait', '--session', WATCHER], { stdio: 'ignore' });
  child.on('error', () => {});
  child.on('exit', code => {
    if (code === 0) onAppear();
  });
  return () => child.kill();
}
