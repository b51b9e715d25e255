import { spawn } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { replaceFile } from '../aws-files/replace-file.ts';

/** The files from which programs read the tokens of the local server: one for each role, 0600, in a folder of their own. */
export type TokenFiles = {
  /** The file of the role with this ID, whether it is there or not. */
  path(id: string): string;
  /** Throws the operating system's errors. */
  write(id: string, token: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes all of them, and their folder. */
  close(): Promise<void>;
};

/**
 * Where the token files of a port lie. Programs are told their paths once, so they are the same after a restart; but each
 * port has paths of its own: a program that was told another port must never find a token that is good at this one.
 */
export const tokenFolder = (parent: string, port: number): string => join(parent, `mai-server-${port}`);

/**
 * The folder for token files: the one that the system keeps in memory for this user alone and empties at logout
 * (XDG_RUNTIME_DIR), else Mai's own. A folder of others, as `sudo` leaves it in the environment, is not used.
 */
export function tokenParent(environment: NodeJS.ProcessEnv, folder: string): string {
  const runtime = environment.XDG_RUNTIME_DIR;
  if (runtime === undefined || !isAbsolute(runtime)) return folder;
  const stats = lstatSync(runtime, { throwIfNoEntry: false });
  const isOwn = stats?.isDirectory() && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0;
  return isOwn ? runtime : folder;
}

/** Removes what a run left that was killed together with its guard. */
export const removeTokenFiles = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Makes the folder, empty. Throws the operating system's errors. */
export async function openTokenFiles(folder: string): Promise<TokenFiles> {
  await removeTokenFiles(folder);
  // Fails where something of this name appeared meanwhile.
  await mkdir(folder, { mode: 0o700 });
  const endCleanupProcess = startCleanupProcess(folder);
  const path = (id: string): string => join(folder, id);
  return {
    path,
    async write(id, token) {
      await replaceFile(path(id), { bytes: Buffer.from(token), mode: 0o600 });
    },
    remove: id => rm(path(id), { force: true }),
    async close() {
      await removeTokenFiles(folder);
      await endCleanupProcess();
    },
  };
}

/** Waits until its input ends, which the system sees to however Mai ends, and removes a folder. */
const CLEANUP_SCRIPT = 'read -r _; rm -rf -- "$0"';

/**
 * Removes the folder as soon as this process has ended, also when it crashed or was killed: as long as the files are there,
 * programs believe whatever listens on the port. On Windows, which has no shell for this, they stay until the next start.
 */
function startCleanupProcess(folder: string): () => Promise<void> {
  if (process.platform === 'win32') return async () => {};
  const child = spawn('/bin/sh', ['-c', CLEANUP_SCRIPT, folder], {
    // In a process group of its own: what ends all of Mai's processes at once leaves it time for this.
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
