import { spawn } from 'node:child_process';
import { rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownEntries } from './own-entries.ts';

/**
 * Waits up to a minute for a process to end, then removes the named entries, and the folder if it is empty. All values
 * are arguments, so that no name is run as a command. Follows no link.
 */
const REMOVAL_SCRIPT = `n=0
while kill -0 "$0" 2>/dev/null && [ "$n" -lt 600 ]; do sleep 0.1; n=$((n + 1)); done
folder=$1
shift
cd -- "$folder" && rm -rf -- "$@" && cd / && rmdir -- "$folder"`;

/**
 * Removes Mai's entries from its data folder as the process ends, and the folder if it is then empty. Chromium writes
 * some empty files while it quits, so on Linux and macOS a shell removes them afterwards. On Windows the files that
 * Chromium holds open stay; they have no personal data.
 */
export function removeDataFolder(folder: string): void {
  try {
    const names = ownEntries(folder);
    if (process.platform !== 'win32') removeAfterExit(folder, names);
    for (const name of names) removeNow(join(folder, name));
    rmdirSync(folder);
  } catch {
    // The folder has other files, or Chromium holds one. No window is left to report it, and no secret remains.
  }
}

function removeAfterExit(folder: string, names: readonly string[]): void {
  const options = { detached: true, stdio: 'ignore', env: { PATH: '/usr/bin:/bin' }, cwd: '/' } as const;
  const made = names.map(name => `./${name}`);
  spawn('/bin/sh', ['-c', REMOVAL_SCRIPT, String(process.pid), folder, ...made], options).unref();
}

function removeNow(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Chromium holds the file open.
  }
}
