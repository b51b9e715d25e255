import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { instant, minutes } from '../../app/domain/instant.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import type { Keychain } from '../credentials/keychain.ts';
import { storeProfileCredentials } from '../credentials/profile-credentials.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import { answerFromVault } from './answer-from-vault.ts';

const dev = profileName('dev');
const { credentialProcess: words } = en;
const NOW = instant(Date.UTC(2025, 5, 15));
afterEach(() => void vi.useRealTimers());

/** A data folder whose vault has credentials for `dev`, and a keychain that remembers. */
async function stored() {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  const folder = mkdtempSync(join(tmpdir(), 'mai-answer-'));
  const entries = new Map<string, string>();
  const keychain: Keychain = {
    read: async account => entries.get(account) ?? null,
    write: async (account, secret) => void entries.set(account, secret),
    remove: async account => void entries.delete(account),
  };
  const vault = createVault({ folder: join(folder, VAULT_FOLDER), keychain, timeout: 10_000, createsKey: 'yes' });
  const expiration = instant(NOW + minutes(10));
  await storeProfileCredentials(vault, dev, {
    accessKeyId: 'ASIA1',
    secretAccessKey: 's',
    sessionToken: 't',
    expiration,
  });
  const ask = (from: Keychain, timeout?: number) => answerFromVault(dev, { folder, keychain: from, text: en }, timeout);
  return { keychain, entries, expiration, ask };
}

test('credentials are given until the moment at which they expire', async () => {
  const { keychain, expiration, ask } = await stored();
  vi.setSystemTime(expiration - 1);
  expect(await ask(keychain)).toMatchObject({ kind: 'credentials', output: expect.stringContaining('ASIA1') });
  vi.setSystemTime(expiration);
  expect(await ask(keychain)).toEqual({ kind: 'refused', sentence: words.expired(dev) });
});

test('a keychain that waits for its password is told from one that can’t be reached', async () => {
  const { ask } = await stored();
  const never = () => new Promise<never>(() => {});
  const waiting: Keychain = { read: never, write: never, remove: never };
  expect(await ask(waiting, 5)).toEqual({ kind: 'refused', sentence: words.keychainWaiting });
  const missing: Keychain = {
    read: () => Promise.reject(new Error('none')),
    write: () => Promise.reject(new Error('none')),
    remove: () => Promise.reject(new Error('none')),
  };
  expect(await ask(missing)).toEqual({ kind: 'refused', sentence: words.keychainUnreachable(dev) });
});

test('a keychain that lost the key of the vault gets no other one', async () => {
  const { keychain, entries, ask } = await stored();
  entries.clear();
  expect(await ask(keychain)).toEqual({ kind: 'refused', sentence: words.notRunning(dev) });
  expect(entries.size).toBe(0);
});
