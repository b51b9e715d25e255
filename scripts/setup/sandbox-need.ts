import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SET_USER_ID = 0o4000;

/**
 * What is required for Chromium's sandbox to work; undefined if it works (or is never used, as root).
 * It needs user namespaces, which some systems restrict (Ubuntu since 23.10, many containers), or else its
 * helper program must belong to root: https://www.electronjs.org/docs/latest/tutorial/sandbox.
 */
export function sandboxNeed(electronFolder: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return undefined;
  const helper = join(electronFolder, 'chrome-sandbox');
  if (existsSync(helper)) {
    const { uid, mode } = statSync(helper);
    if (uid === 0 && mode & SET_USER_ID) return undefined;
  }
  if (spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0) return undefined;
  return (
    `this system keeps user namespaces from programs, so Electron's sandbox needs its helper to belong to root:\n\n` +
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`
  );
}
