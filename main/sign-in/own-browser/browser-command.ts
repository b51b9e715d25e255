import { posix } from 'node:path';
import { ADDRESS, type FoundBrowser } from '../../../app/console/found-browser.ts';
import type { SignInMode } from '../../../app/sign-in/sign-in-port.ts';

/**
 * Program and arguments that start a browser for a sign-in, without a window or a page: those are opened over the pipe once Mai watches
 * for posts to AWS. Nothing hides from a page that the browser is controlled, and nothing changes how it looks, which extensions it
 * has or where it keeps secrets. `folder` is its user data folder: Chromium allows no pipe to the person's own. Undefined for a desktop
 * entry without a program.
 */
export function browserCommand(
  { launcher }: FoundBrowser,
  folder: string,
  mode: SignInMode,
): readonly [string, ...string[]] | undefined {
  const own = (parts: readonly string[]) => parts.filter(part => part !== ADDRESS && !OURS.test(part));
  const switches = [
    `--user-data-dir=${folder}`,
    '--remote-debugging-pipe',
    '--no-startup-window',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    ...(mode === 'silent' ? ['--headless=new'] : []),
  ];
  const { before, after } = launcher.kind === 'program' ? launcher : { before: [programOf(launcher.path)], after: [] };
  const [program, ...others] = own(before);
  return program === undefined ? undefined : [program, ...others, ...switches, ...own(after)];
}

/**
 * Switches of the person's own desktop entry that don't count: another folder, and a port, by which every program and user of the
 * computer could take part in the sign-in. Developers have such entries.
 */
const OURS = /^--?(user-data-dir|remote-debugging-|remote-allow-origins)/i;

/** The program of an app bundle, which all known browsers name like the bundle. `open` passes on no pipe. */
const programOf = (bundle: string): string => posix.join(bundle, 'Contents/MacOS', posix.basename(bundle, '.app'));
