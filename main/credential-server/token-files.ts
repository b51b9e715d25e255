import { spawn } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';

/** The token files of the local server: one per role, mode 0600, in a folder of their own. */
export type TokenFiles = {
  /** The path of a role's file, whether it exists or not. */
  path(id: string): string;
  /** Throws the operating system's errors. */
  write(id: string, token: string): Promise<void>;
  /** Throws the operating system's errors, also for a missing file. */
  remove(id: string): Promise<void>;
  /** Removes all files and their folder. */
  close(): Promise<void>;
};

/**
 * The folder for the token files of a port. Tools get the path once, so it stays the same over restarts. Each port has
 * its own folder: a tool that knows another port must never find a token that is valid at this one.
 */
export const tokenFolder = (parent: string, port: number): string => join(parent, `mai-server-${port}`);

/**
 * The parent folder for token files: XDG_RUNTIME_DIR, which is in memory, private to the user and emptied at logout,
 * else Mai's data folder. A folder of another user, which `sudo` can leave in the environment, is not used.
 */
export function tokenParent(environment: NodeJS.ProcessEnv, folder: string): string {
  const runtime = environment.XDG_RUNTIME_DIR;
  if (runtime === undefined || !isAbsolute(runtime)) return folder;
  const stats = lstatSync(runtime, { throwIfNoEntry: false });
  const isOwn = stats?.isDirectory() && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0;
  return isOwn ? runtime : folder;
}

/** Removes leftovers of a run that was killed together with its cleanup process. */
export const removeTokenFiles = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Creates the folder, empty. Throws the operating system's errors. */
export async function openTokenFiles(folder: string): Promise<TokenFiles> {
  await removeTokenFiles(folder);
  // Fails if something with this name appeared meanwhile.
  await mkdir(folder, { mode: 0o700 });
  const endCleanupProcess = startCleanupProcess(folder);
  const path = (id: string): string => join(folder, id);
  return {
    path,
    async write(id, token) {
      await replaceFile(path(id), { bytes: Buffer.from(token), mode: 0o600 });
    },
    remove: id => rm(path(id)),
    async close() {
      await removeTokenFiles(folder);
      await endCleanupProcess();
    },
  };
}

/** Waits for end of input, which comes however Mai ends, and removes a folder. */
const CLEANUP_SCRIPT = 'read -r _; rm -rf -- "$0"';

/**
 * Starts a process that removes the folder as soon as this process ends, crashes or is killed: as long as the files
 * exist, tools trust whatever listens on the port. Windows has no such shell, so there the files stay until the next
 * start.
 */
function startCleanupProcess(folder: string): () => Promise<void> {
  if (process.platform === 'win32') return async () => {};
  const child = spawn('/bin/sh', ['-c', CLEANUP_SCRIPT, folder], {
    // In its own process group, so that a signal to Mai's group doesn't end it.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: '/usr/bin:/bin' },
    cwd: '/',
  });
  const ended = new Promise<void>(resolve => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
  child.stdin.on('error', () => undefined);
  child.unref();
  return async () => {
    child.stdin.end();
    await ended;
  };
}
