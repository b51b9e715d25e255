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

/** Takes everything of Mai's off the computer; its own folder last of all, when nothing writes there any more. */
export const createDataDeletion = (folder: string, files: AwsFiles, keychain: SystemKeychain): ComputerPort => ({
  async forget() {
    const forgotten = await files.forget();
    if (!forgotten.ok) return forgotten;
    try {
      await emptyVault(join(folder, VAULT_FOLDER));
    } catch (error) {
      return fail({ kind: 'forget-incomplete', fault: fileFaultOf(error) });
    }
    // The key opens nothing any more: a keychain that is not there, or answers too late, keeps nothing back.
    await removeSecrets(keychain).catch(() => undefined);
    app.once('quit', () => removeDataFolder(folder));
    return forgotten;
  },
});

/** A person may have told Mai to live in a folder with a `vault` of their own: only what has the name of a secret's file goes. */
async function emptyVault(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter(name => VAULT_FILE.test(name)).map(name => rm(join(folder, name), { force: true })));
  await rmdir(folder).catch(() => undefined);
}

/** The vault's key, and who the person is to proxies. What Mai's ancestor keeps there is not Mai's. */
async function removeSecrets(keychain: SystemKeychain): Promise<void> {
  await keychain.remove(VAULT_ACCOUNT);
  for (const account of (await keychain.accounts()).filter(isProxyAccount)) await keychain.remove(account);
}
