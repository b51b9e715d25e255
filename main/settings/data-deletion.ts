import { rmdirSync, rmSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { ComputerPort } from '../../app/settings/computer-port.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { removeConfinedProfiles } from '../console/browser-profiles.ts';
import { spawnDetached } from '../console/spawn-detached.ts';
import type { SystemKeychain } from '../credentials/keychain.ts';
import { PROBE_ACCOUNT, VAULT_ACCOUNT, VAULT_FILE, VAULT_FOLDER } from '../credentials/vault.ts';
import { dataFolderEntries } from '../files/data-folder-entries.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { isProxyAccount } from '../proxy/stored-proxy-login.ts';

/**
 * Deletes all of Mai's data: the entries in the AWS files, the vault, the browser profiles for the console, the secrets in
 * the keychain and, as the process ends, the data folder.
 */
export const createDataDeletion = (
  folder: string,
  home: string,
  files: AwsFiles,
  keychain: SystemKeychain,
): ComputerPort => ({
  async forget() {
    const forgotten = await files.forget();
    if (!forgotten.ok) return forgotten;
    const deleted = await deleteSecrets(folder, home, keychain);
    if (!deleted.ok) return deleted;
    app.once('quit', () => removeDataFolder(folder));
    return forgotten;
  },
});

/** Empties the vault, and removes the browser profiles for the console and Mai's secrets in the keychain. Fails with `forget-incomplete`. */
export async function deleteSecrets(folder: string, home: string, keychain: SystemKeychain): Promise<Result> {
  try {
    await emptyVault(join(folder, VAULT_FOLDER));
    await removeConfinedProfiles(home);
  } catch (error) {
    return fail({ kind: 'forget-incomplete', fault: fileFaultOf(error) });
  }
  // With the vault empty its key is worthless, so a missing or slow keychain doesn't stop the deletion.
  await removeSecrets(keychain).catch(() => undefined);
  return ok();
}

/** A chosen data folder may have a foreign `vault` folder, so only files named like a secret are removed. */
async function emptyVault(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter(name => VAULT_FILE.test(name)).map(name => rm(join(folder, name), { force: true })));
  await rmdir(folder).catch(() => undefined);
}

/** Removes the vault's key and the proxy logins. Entries of the command line tool that preceded Mai stay. */
async function removeSecrets(keychain: SystemKeychain): Promise<void> {
  await keychain.remove(VAULT_ACCOUNT);
  const isSecret = (account: string) => account === PROBE_ACCOUNT || isProxyAccount(account);
  for (const account of (await keychain.accounts()).filter(isSecret)) await keychain.remove(account);
}

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
    const names = dataFolderEntries(folder);
    if (process.platform !== 'win32') removeAfterExit(folder, names);
    for (const name of names) removeNow(join(folder, name));
    rmdirSync(folder);
  } catch {
    // The folder has other files, or Chromium holds one. No window is left to report it, and no secret remains.
  }
}

function removeAfterExit(folder: string, names: readonly string[]): void {
  const options = { env: { PATH: '/usr/bin:/bin' }, cwd: '/' };
  const made = names.map(name => `./${name}`);
  spawnDetached('/bin/sh', ['-c', REMOVAL_SCRIPT, String(process.pid), folder, ...made], options);
}

export function removeNow(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Chromium holds the file open.
  }
}
