import { readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Keychain } from '../credentials/keychain.ts';
import { createVault, type Vault, type VaultOptions } from '../credentials/vault.ts';

export const SECRET = 'the-secret-of-the-vault';

/** A fake keychain that stores its entries. */
export function fakeKeychain(): Keychain & { readonly entries: Map<string, string>; answer: () => Promise<void> } {
  const entries = new Map<string, string>();
  const keychain = {
    entries,
    answer: async () => {},
    read: async (account: string) => {
      // Like keytar.
      if (account === '') throw new Error('Account is required.');
      await keychain.answer();
      return entries.get(account) ?? null;
    },
    write: async (account: string, secret: string) => {
      await keychain.answer();
      entries.set(account, secret);
    },
  };
  return keychain;
}

export const folders = async () => join(await mkdtemp(join(tmpdir(), 'mai-vault-')), 'vault');
export const open = (options: Pick<VaultOptions, 'folder' | 'keychain'> & Partial<VaultOptions>): Vault =>
  createVault({ timeout: 10_000, createsKey: 'yes', ...options });
export const files = (folder: string) => readdirSync(folder).map(name => join(folder, name));
/** A keychain that waits for its password until `unlock`. */
export function lockedKeychain() {
  let unlock = () => {};
  const unlocked = new Promise<void>(resolve => {
    unlock = resolve;
  });
  const keychain = fakeKeychain();
  keychain.answer = () => unlocked;
  return { keychain, unlock };
}
export const forgetful: Keychain = { read: async () => null, write: async () => {} };
export const none: Keychain = {
  read: async () => Promise.reject(new Error('no Secret Service')),
  write: async () => Promise.reject(new Error('no Secret Service')),
};
