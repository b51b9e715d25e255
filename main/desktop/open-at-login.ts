import { mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { OpenAtLoginPort } from '../../app/desktop/open-at-login-port.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { replaceFile } from '../files/replace-file.ts';
import { type Autostart, desktopEntry, isEnabled } from './desktop-entry.ts';

/** Opens Mai at login: by the system's login items, or by an autostart entry on Linux. */
export const createOpenAtLogin = (environment: NodeJS.ProcessEnv): OpenAtLoginPort =>
  process.platform === 'linux' ? byDesktopEntry(environment) : bySystem();

/** macOS and Windows would register the running executable, which is plain Electron when unpackaged. */
const bySystem = (): OpenAtLoginPort => ({
  isOn: async () => (app.isPackaged ? app.getLoginItemSettings().openAtLogin : undefined),
  async set(on) {
    app.setLoginItemSettings({ openAtLogin: on });
    const isDone = app.getLoginItemSettings().openAtLogin === on;
    return isDone ? ok() : fail({ kind: 'open-at-login-refused', fault: 'denied' });
  },
});

function byDesktopEntry(environment: NodeJS.ProcessEnv): OpenAtLoginPort {
  const folder = environment.XDG_CONFIG_HOME || join(homedir(), '.config');
  const path = join(folder, 'autostart', 'mai.desktop');
  return {
    async isOn() {
      const entry = await readFile(path, 'utf8').catch(() => undefined);
      return entry !== undefined && isEnabled(entry);
    },
    async set(on) {
      try {
        if (on) {
          await mkdir(dirname(path), { recursive: true });
          const bytes = Buffer.from(desktopEntry(ownAutostart()));
          await replaceFile(path, { bytes, mode: 0o644 });
        } else await rm(path, { force: true });
        return ok();
      } catch (error) {
        return fail({ kind: 'open-at-login-refused', fault: fileFaultOf(error) });
      }
    },
  };
}

/**
 * How to start this instance again; unpackaged, with the app's folder. The executable never comes from the environment.
 */
function ownAutostart(): Autostart {
  const data = app.commandLine.getSwitchValue('user-data-dir');
  return {
    name: app.name,
    program: process.execPath,
    arguments: [...(data === '' ? [] : [`--user-data-dir=${data}`]), ...(app.isPackaged ? [] : [app.getAppPath()])],
  };
}
