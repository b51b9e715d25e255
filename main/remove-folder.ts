import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { sep } from 'node:path';

/** Waits for a process to end, a minute at most, and removes a folder: both come as arguments, so that no name is read as a command. */
const AFTERWARDS =
  'n=0; while kill -0 "$0" 2>/dev/null && [ "$n" -lt 600 ]; do sleep 0.1; n=$((n + 1)); done; rm -rf -- "$1"';

/**
 * Removes Mai's own folder as the last thing of this process. Chromium writes some empty files anew while it ends, so on Linux
 * and macOS a shell has the last word. Windows keeps what Chromium holds open; nothing of a person's is in that.
 */
export function removeFolderAtLast(folder: string): void {
  // A person may have told Mai to live in a folder of many things; theirs are not ours to remove.
  if (`${homedir()}${sep}`.startsWith(`${folder}${sep}`)) return;
  try {
    rmSync(folder, { recursive: true, force: true });
    if (process.platform === 'win32') return;
    const options = { detached: true, stdio: 'ignore', env: { PATH: '/usr/bin:/bin' }, cwd: '/' } as const;
    spawn('/bin/sh', ['-c', AFTERWARDS, String(process.pid), folder], options).unref();
  } catch {
    // Nobody is left to tell, and no secret is in what stays.
  }
}
