import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ConsoleWindow } from '../../app/console/console-port.ts';
import { type FoundBrowser, launchCommand } from '../../app/console/found-browser.ts';
import { createProfile, profileFolder } from './browser-profiles.ts';
import { spawnDetached } from './spawn-detached.ts';

export type LaunchPlaces = {
  /** Mai's data folder. */
  readonly folder: string;
  readonly home: string;
  readonly find: () => Promise<readonly FoundBrowser[]>;
};

/**
 * Opens an address in a window of a chosen browser, in a process that outlives Mai. False if the browser is not installed, has no such
 * window, or does not start. No shell is involved, and the address has no secret: every user of the computer can read arguments.
 */
export async function launchBrowser(chosen: ConsoleWindow, address: string, places: LaunchPlaces): Promise<boolean> {
  const browser = (await places.find()).find(({ id }) => id === chosen.id);
  if (browser === undefined) return false;
  const path = profileFolder(browser, chosen, places);
  const command = launchCommand(browser, { window: chosen.window, address, profileFolder: path });
  if (command === undefined) return false;
  try {
    if (chosen.window === 'own') await createProfile(browser, path);
    const [program, ...args] = command;
    return await isStarted(spawnDetached(program, args), browser);
  } catch {
    return false;
  }
}

/** macOS's `open` ends at once, and says by its exit code whether the app was found. */
async function isStarted(child: ChildProcess, { launcher }: FoundBrowser): Promise<boolean> {
  if (launcher.kind === 'program') return once(child, 'spawn').then(() => true);
  const [code] = await once(child, 'exit');
  return code === 0;
}
