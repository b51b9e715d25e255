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
    remove: async (account: string) => {
      await keychain.answer();
      entries.delete(account);
    },
  };
  return keychain;
}

/** A locked keyring with these entries, whose prompts the person answers in this order, then no more. */
export function promptingKeychain(entries: Map<string, string>, ...answers: ('cancel' | 'unlock')[]): Keychain {
  let isLocked = true;
  const prompt = () => {
    if (isLocked && answers.shift() === 'unlock') isLocked = false;
  };
  return {
    // Like libsecret.
    read: async account => {
      prompt();
      return isLocked ? null : (entries.get(account) ?? null);
    },
    write: async (account, secret) => {
      prompt();
      if (isLocked) throw new Error('Cannot create an item in a locked collection');
      entries.set(account, secret);
    },
    remove: async account => {
      prompt();
      if (!isLocked) entries.delete(account);
    },
  };
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
export const forgetful: Keychain = { read: async () => null, write: async () => {}, remove: async () => {} };
export const none: Keychain = {
  read: async () => Promise.reject(new Error('no Secret Service')),
  write: async () => Promise.reject(new Error('no Secret Service')),
  remove: async () => Promise.reject(new Error('no Secret Service')),
};
