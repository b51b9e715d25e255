import { accessSync, constants, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, isAbsolute, join, win32 } from 'node:path';
import { bundleBrowsers } from '../../app/console/bundle-browsers.ts';
import { type DesktopEntry, desktopBrowsers } from '../../app/console/desktop-browsers.ts';
import type { FoundBrowser } from '../../app/console/found-browser.ts';
import { registryBrowsers } from '../../app/console/registry-browsers.ts';
import { windowsFolder } from '../company/policy-places.ts';
import { type RunProgram, runProgram } from '../company/run-program.ts';
import { exportRegistryKey } from '../files/export-registry-key.ts';
import { readRegularFile } from '../files/read-regular-file.ts';

export type BrowserPlaces = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly home: string;
  /** Mai's data folder, for temporary files. */
  readonly folder: string;
  readonly run?: RunProgram;
};

/** Installed browsers of this computer. */
export async function findBrowsers(places: BrowserPlaces): Promise<readonly FoundBrowser[]> {
  switch (places.platform) {
    case 'win32':
      return registryBrowsers(await registryExports(places));
    case 'darwin':
      return bundleBrowsers([join(places.home, 'Applications'), '/Applications'], isFolder);
    default:
      return desktopBrowsers(await desktopEntries(places), program => isProgram(program, places.environment.PATH));
  }
}

const REGISTERED = 'Software\\Clients\\StartMenuInternet';

async function registryExports({ folder, run = runProgram }: BrowserPlaces): Promise<readonly string[]> {
  const program = win32.join(windowsFolder(), 'System32', 'reg.exe');
  const keys = ['HKEY_CURRENT_USER', 'HKEY_LOCAL_MACHINE'].map(hive => `${hive}\\${REGISTERED}`);
  const exported = await Promise.all(keys.map(key => exportRegistryKey(program, key, folder, run)));
  return exported.filter(text => text !== undefined);
}

/** A desktop entry with its translations; the longest have 20,000 bytes. */
const MAX_ENTRY_BYTES = 200_000;

/**
 * Desktop entries by precedence, also those of Flatpak and snap, which a session that started before them does not list.
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
async function desktopEntries({ environment, home }: BrowserPlaces): Promise<readonly DesktopEntry[]> {
  const own = environment.XDG_DATA_HOME || join(home, '.local/share');
  const shared = (environment.XDG_DATA_DIRS || '/usr/local/share:/usr/share').split(delimiter);
  const flatpak = [join(own, 'flatpak/exports/share'), '/var/lib/flatpak/exports/share'];
  const folders = new Set([own, ...shared, ...flatpak, '/var/lib/snapd/desktop'].filter(isAbsolute));
  const entries = await Promise.all([...folders].map(folder => entriesIn(join(folder, 'applications'))));
  return entries.flat();
}

async function entriesIn(folder: string): Promise<readonly DesktopEntry[]> {
  const names = await readdir(folder).catch(() => []);
  const entries = names
    .filter(name => name.endsWith('.desktop'))
    .map(async name => {
      const bytes = await readRegularFile(join(folder, name), MAX_ENTRY_BYTES).catch(() => undefined);
      return bytes instanceof Buffer ? [{ id: name.slice(0, -'.desktop'.length), text: bytes.toString('utf8') }] : [];
    });
  return (await Promise.all(entries)).flat();
}

function isProgram(program: string, path = ''): boolean {
  if (program.includes('/')) return isAbsolute(program) && isExecutable(program);
  return path.split(delimiter).some(folder => isAbsolute(folder) && isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
