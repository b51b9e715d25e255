import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConsoleWindow } from '../../app/console/console-port.ts';
import { confinedFolders } from '../../app/console/desktop-browsers.ts';
import { type FoundBrowser, PROFILES } from '../../app/console/found-browser.ts';
import { knownBrowser } from '../../app/console/known-browsers.ts';

type Folders = {
  /** Mai's data folder. */
  readonly folder: string;
  readonly home: string;
};

/** Folder of an account's profile in a browser. */
export function profileFolder(browser: FoundBrowser, { accountId }: ConsoleWindow, { folder, home }: Folders): string {
  const { profiles } = browser;
  return profiles.kind === 'mai'
    ? join(folder, PROFILES, `${browser.id}-${accountId}`)
    : join(home, profiles.folder, accountId);
}

/** Without a welcome page and the question about the default browser, which Chromium leaves out by its switches. */
const FIREFOX_PREFERENCES = `user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
`;

/** Creates a profile's folder for its first use. It will contain cookies of the console. Throws the operating system's errors. */
export async function createProfile(browser: FoundBrowser, path: string): Promise<void> {
  const isNew = (await mkdir(path, { recursive: true, mode: 0o700 })) !== undefined;
  if (isNew && knownBrowser(browser.id)?.family === 'firefox')
    await writeFile(join(path, 'user.js'), FIREFOX_PREFERENCES, { mode: 0o600 });
}

/** Removes the profiles that are outside Mai's data folder. */
export async function removeConfinedProfiles(home: string): Promise<void> {
  await Promise.all(confinedFolders().map(folder => rm(join(home, folder), { recursive: true, force: true })));
}
