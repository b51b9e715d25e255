import { spawn } from 'node:child_process';
import { rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownEntries } from './own-entries.ts';

/**
 * Waits for a process to end, a minute at most, and removes what is named in a folder, and the folder if nothing else is left:
 * all come as arguments, so that no name is read as a command. No link is followed.
 */
const REMOVAL_SCRIPT = `n=0
while kill -0 "$0" 2>/dev/null && [ "$n" -lt 600 ]; do sleep 0.1; n=$((n + 1)); done
folder=$1
shift
cd -- "$folder" && rm -rf -- "$@" && cd / && rmdir -- "$folder"`;

/**
 * Removes what Mai made in its own folder as the last thing of this process, and the folder if that was all. Chromium writes
 * some empty files again while it ends, so on Linux and macOS a shell has the last word. Windows keeps what Chromium holds
 * open; nothing of a person's is in that.
 */
export function removeDataFolder(folder: string): void {
  try {
    const names = ownEntries(folder);
    if (process.platform !== 'win32') removeAfterExit(folder, names);
    for (const name of names) removeNow(join(folder, name));
    rmdirSync(folder);
  } catch {
    // Something of others is in the folder, or Chromium holds a file; there is no window left to say so, and no secret in it.
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
    // Held by Chromium.
  }
}
