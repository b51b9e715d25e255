import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Cancel } from '../../app/domain/cancel.ts';

const run = promisify(execFile);

const WATCHER = 'org.kde.StatusNotifierWatcher';

// Electron has no API for it. Each desktop has at least one of these programs.
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

/** Whether the desktop shows tray icons. Only Linux desktops may not, such as GNOME without an extension. */
export async function hasTrayHost(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  for (const [program, argumentsOf] of QUERIES) {
    try {
      const { stdout } = await run(program, argumentsOf, { timeout: 2_000 });
      return stdout.includes('true');
    } catch {
      // Not installed, or no session bus: try the next one.
    }
  }
  return false;
}

/** Calls back when the desktop starts to show tray icons, for example when a panel or an extension starts. */
export function whenTrayHostAppears(onAppear: () => void): Cancel {
  const child = spawn('gdbus', ['wait', '--session', WATCHER], { stdio: 'ignore' });
  child.on('error', () => {});
  child.on('exit', code => {
    if (code === 0) onAppear();
  });
  return () => child.kill();
}
