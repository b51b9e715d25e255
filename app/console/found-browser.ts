import { isSignInBrowser } from '../domain/sign-in/sign-in-browser.ts';
import type { BrowserWindow, InstalledBrowser } from './browser-choice.ts';
import { knownBrowser } from './known-browsers.ts';

/** An installed browser, and how the system starts it. */
export type FoundBrowser = InstalledBrowser & {
  readonly launcher: Launcher;
  /**
   * Where profiles for single accounts are: in Mai's data folder, or below the home folder in the only place that a confined
   * browser (snap, Flatpak) can write to.
   */
  readonly profiles: { readonly kind: 'mai' } | { readonly kind: 'home'; readonly folder: string };
};

export type Launcher =
  /** Arguments before the switches, and those after them, with `ADDRESS` once. */
  | { readonly kind: 'program'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** Path of an app bundle of macOS. */
  | { readonly kind: 'bundle'; readonly path: string };

/** Stands for the address in a command. */
export const ADDRESS = '%u';

/** Folder of account profiles, in every place. */
export const PROFILES = 'console-profiles';

/** Windows of a browser: without known switches only a normal one. */
export const windowsOf = (id: string): readonly BrowserWindow[] =>
  knownBrowser(id) === undefined ? ['normal'] : ['normal', 'private', 'own'];

/**
 * Whether people can sign in to their company with a browser. A confined one (snap, Flatpak) gets no open pipe of another program, and
 * can't use a folder of Mai's.
 */
export const canSignInWith = ({ id, profiles }: FoundBrowser): boolean =>
  isSignInBrowser(id) && profiles.kind === 'mai';

/** The first of each ID: places that are searched first take precedence. */
export function firstOfEach<T extends { readonly id: string }>(found: readonly T[]): readonly T[] {
  const ids = new Set<string>();
  return found.filter(({ id }) => !ids.has(id) && ids.add(id));
}

export type Launch = {
  readonly window: BrowserWindow;
  /** An address without a secret: every user of the computer can read arguments. */
  readonly address: string;
  /** Folder of the account's browser profile. */
  readonly profileFolder: string;
};

/** Program and arguments that open an address in a window of a browser; undefined if it has no such window. */
export function launchCommand(browser: FoundBrowser, launch: Launch): readonly [string, ...string[]] | undefined {
  if (!browser.windows.includes(launch.window)) return undefined;
  const switches = switchesFor(browser.id, launch);
  const { launcher } = browser;
  const [program, ...rest] =
    launcher.kind === 'program'
      ? [...launcher.before, ...switches, ...launcher.after.map(part => (part === ADDRESS ? launch.address : part))]
      : bundleCommand(launcher.path, switches, launch.address);
  return program === undefined ? undefined : [program, ...rest];
}

/** A running browser gets the address by an Apple event, but switches only as a new process, which passes them on. */
const bundleCommand = (path: string, switches: readonly string[], address: string): readonly string[] =>
  switches.length === 0
    ? ['/usr/bin/open', '-a', path, address]
    : ['/usr/bin/open', '-n', '-a', path, '--args', ...switches, address];

/**
 * Chromium takes a user data folder, and not `--profile-directory`: a profile in the person's own folder appears among theirs, is
 * synchronized and configured like them, and Mai couldn't remove it. Firefox takes `--profile`, and passes the address to a process
 * that runs with the same one; `--no-remote` would refuse the second address.
 * https://firefox-source-docs.mozilla.org/browser/CommandLineParameters.html
 */
function switchesFor(id: string, { window, profileFolder }: Launch): readonly string[] {
  const known = knownBrowser(id);
  if (known === undefined || window === 'normal') return [];
  if (window === 'private') return [known.privateSwitch];
  return known.family === 'firefox'
    ? ['--profile', profileFolder]
    : [`--user-data-dir=${profileFolder}`, '--no-first-run', '--no-default-browser-check'];
}
