import { app } from 'electron';
import { type Launch, launchOf } from './credential-command.ts';

/** How to start this Mai again. */
export const currentLaunch = (): Launch =>
  launchOf({
    platform: process.platform,
    execPath: process.execPath,
    appPath: app.getAppPath(),
    isPackaged: app.isPackaged,
    userDataDir: app.commandLine.hasSwitch('user-data-dir') ? app.getPath('userData') : undefined,
    hasNoSandbox: app.commandLine.hasSwitch('no-sandbox'),
  });
