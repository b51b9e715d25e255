import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { fail } from '../../app/domain/result.ts';
import type { ComputerPort } from '../../app/settings/computer-port.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { fileFaultOf } from '../aws-files/file-fault.ts';
import type { SystemKeychain } from '../credentials/keychain.ts';
import { VAULT_ACCOUNT, VAULT_FILE, VAULT_FOLDER } from '../credentials/vault.ts';
import { removeDataFolder } from '../files/remove-data-folder.ts';
import { isProxyAccount } from '../proxy/stored-proxy-login.ts';

/**
 * Deletes all of Mai's data: the entries in the AWS files, the vault, the secrets in the keychain and, as the process
 * ends, the data folder.
 */
export const createDataDeletion = (folder: string, files: AwsFiles, keychain: SystemKeychain): ComputerPort => ({
  async forget() {
    const forgotten = await files.forget();
    if (!forgotten.ok) return forgotten;
    try {
      await emptyVault(join(folder, VAULT_FOLDER));
    } catch (error) {
      return fail({ kind: 'forget-incomplete', fault: fileFaultOf(error) });
    }
    // With the vault empty its key is worthless, so a missing or slow keychain doesn't stop the deletion.
    await removeSecrets(keychain).catch(() => undefined);
    app.once('quit', () => removeDataFolder(folder));
    return forgotten;
  },
});

/** A chosen data folder may have a foreign `vault` folder, so only files named like a secret are removed. */
async function emptyVault(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter(name => VAULT_FILE.test(name)).map(name => rm(join(folder, name), { force: true })));
  await rmdir(folder).catch(() => undefined);
}

/** Removes the vault's key and the proxy logins. Entries of the command line tool that preceded Mai stay. */
async function removeSecrets(keychain: SystemKeychain): Promise<void> {
  await keychain.remove(VAULT_ACCOUNT);
  for (const account of (await keychain.accounts()).filter(isProxyAccount)) await keychain.remove(account);
}
