import { existsSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import type { Keychain } from './keychain.ts';
import { createVault, VAULT_FILE, VAULT_FOLDER, type Vault, type VaultOptions } from './vault.ts';

const SECRET = 'the-secret-that-nobody-may-read';

/** A fake keychain that stores its entries. */
function fakeKeychain(): Keychain & { readonly entries: Map<string, string>; answer: () => Promise<void> } {
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

const folders = async () => join(await mkdtemp(join(tmpdir(), 'mai-vault-')), 'vault');
const open = (options: Pick<VaultOptions, 'folder' | 'keychain'> & Partial<VaultOptions>): Vault =>
  createVault({ timeout: 10_000, createsKey: 'yes', ...options });
const files = (folder: string) => readdirSync(folder).map(name => join(folder, name));
/** A keychain that waits for its password until `unlock`. */
function lockedKeychain() {
  let unlock = () => {};
  const unlocked = new Promise<void>(resolve => {
    unlock = resolve;
  });
  const keychain = fakeKeychain();
  keychain.answer = () => unlocked;
  return { keychain, unlock };
}
const forgetful: Keychain = { read: async () => null, write: async () => {} };
const none: Keychain = {
  read: async () => Promise.reject(new Error('no Secret Service')),
  write: async () => Promise.reject(new Error('no Secret Service')),
};

describe('the vault', () => {
  it('returns a secret to a later run, and not to a reader of the files only', async () => {
    claim('vault-key');
    const keychain = fakeKeychain();
    const folder = await folders();
    await open({ folder, keychain }).put('dev', SECRET);
    expect(await open({ folder, keychain }).get('dev')).toBe(SECRET);
    expect(await open({ folder, keychain }).get('other')).toBeUndefined();
    const [file = ''] = files(folder);
    expect(readFileSync(file, 'latin1')).not.toContain(SECRET);
    expect(file).not.toContain('dev');
    expect(await open({ folder, keychain: fakeKeychain() }).get('dev')).toBeUndefined();
  });

  it('makes its files accessible to their owner only', async () => {
    const folder = await folders();
    await open({ folder, keychain: fakeKeychain() }).put('dev', SECRET);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(files(folder).map(file => statSync(file).mode & 0o777)).toEqual([0o600]);
  });

  it('waits only once for a keychain that does not respond', async () => {
    const keychain = fakeKeychain();
    let asked = 0;
    keychain.answer = () => {
      asked += 1;
      return new Promise(() => {});
    };
    const vault = open({ folder: await folders(), keychain, timeout: 20 });
    await vault.put('dev', SECRET);
    const before = performance.now();
    for (let time = 0; time < 100; time += 1) expect(await vault.state()).toBe('waiting');
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(asked).toBe(1);
    expect(await vault.get('dev')).toBe(SECRET);
  });

  it('stores nothing but a random key of 256 bits in the keychain, under Mai’s name', async () => {
    const keychain = fakeKeychain();
    const vault = open({ folder: await folders(), keychain });
    await vault.put('dev', SECRET);
    await vault.put('admin', SECRET);
    expect([...keychain.entries.keys()]).toEqual(['vault-key']);
    expect(Buffer.from(keychain.entries.get('vault-key') ?? '', 'base64')).toHaveLength(32);
  });

  it('encrypts the same secret differently every time', async () => {
    const folder = await folders();
    const vault = open({ folder, keychain: fakeKeychain() });
    const seen = new Set<string>();
    for (let time = 0; time < 5; time += 1) {
      await vault.put('dev', SECRET);
      seen.add(readFileSync(files(folder)[0] ?? '', 'latin1'));
    }
    expect(seen.size).toBe(5);
  });

  it('removes a secret for good', async () => {
    const keychain = fakeKeychain();
    const folder = await folders();
    const vault = open({ folder, keychain });
    await vault.put('dev', SECRET);
    await vault.remove('dev');
    expect(await vault.get('dev')).toBeUndefined();
    expect(files(folder)).toEqual([]);
    await vault.remove('never there');
  });

  it('rejects a file that was changed, truncated or swapped with another one', async () => {
    claim('vault-key');
    const keychain = fakeKeychain();
    const folder = await folders();
    const vault = open({ folder, keychain });
    await vault.put('dev', SECRET);
    const [dev = ''] = files(folder);
    const bytes = readFileSync(dev);
    await vault.put('admin', 'another');
    const admin = files(folder).find(file => file !== dev) ?? '';
    writeFileSync(admin, bytes);
    expect(await open({ folder, keychain }).get('admin')).toBeUndefined();
    for (const index of [0, 1, 13, 29, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      writeFileSync(dev, changed);
      expect(await open({ folder, keychain }).get('dev')).toBeUndefined();
    }
    for (const length of [0, 1, 28, bytes.length - 1]) {
      writeFileSync(dev, bytes.subarray(0, length));
      expect(await open({ folder, keychain }).get('dev')).toBeUndefined();
    }
  });

  it('keeps secrets in memory, and reports it, without a keychain', async () => {
    claim('no-keychain');
    const folder = await folders();
    const vault = open({ folder, keychain: none });
    await vault.put('dev', SECRET);
    expect(await vault.state()).toBe('memory');
    expect(await vault.get('dev')).toBe(SECRET);
    expect(() => readdirSync(folder)).toThrow();
    await vault.remove('dev');
    expect(await vault.get('dev')).toBeUndefined();
  });

  it('does not use a keychain that loses its entries', async () => {
    expect(await open({ folder: await folders(), keychain: forgetful }).state()).toBe('memory');
  });

  it('waits for a locked keychain until the timeout, and writes the secrets stored meanwhile once it is unlocked', async () => {
    const { keychain, unlock } = lockedKeychain();
    const folder = await folders();
    const vault = open({ folder, keychain, timeout: 5 });
    await vault.put('dev', SECRET);
    await vault.put('gone', SECRET);
    await vault.remove('gone');
    expect(await vault.state()).toBe('waiting');
    expect(await vault.get('dev')).toBe(SECRET);
    unlock();
    await expect.poll(() => vault.state()).toBe('keychain');
    await expect.poll(() => open({ folder, keychain }).get('dev')).toBe(SECRET);
    expect(await open({ folder, keychain }).get('gone')).toBeUndefined();
  });

  it('returns each of several secrets to a later run, also an empty one', async () => {
    const keychain = fakeKeychain();
    const folder = await folders();
    const vault = open({ folder, keychain });
    await vault.put('dev', SECRET);
    await vault.put('admin', '');
    expect(await open({ folder, keychain }).get('dev')).toBe(SECRET);
    expect(await open({ folder, keychain }).get('admin')).toBe('');
  });

  it('reports where it stores secrets, each time', async () => {
    const vault = open({ folder: await folders(), keychain: fakeKeychain() });
    expect([await vault.state(), await vault.state()]).toEqual(['keychain', 'keychain']);
  });

  it('returns nothing from its files once the keychain is gone', async () => {
    const folder = await folders();
    await open({ folder, keychain: fakeKeychain() }).put('dev', SECRET);
    expect(await open({ folder, keychain: none }).get('dev')).toBeUndefined();
  });

  it('does not write a secret that was removed while the keychain was asked', async () => {
    const folder = await folders();
    const vault = open({ folder, keychain: fakeKeychain() });
    const putting = vault.put('dev', SECRET);
    await vault.remove('dev');
    await putting;
    expect(existsSync(folder) ? files(folder) : []).toEqual([]);
  });

  it('reads the file of a secret once', async () => {
    const keychain = fakeKeychain();
    const folder = await folders();
    await open({ folder, keychain }).put('dev', SECRET);
    const later = open({ folder, keychain });
    expect(await later.get('dev')).toBe(SECRET);
    for (const file of files(folder)) unlinkSync(file);
    expect(await later.get('dev')).toBe(SECRET);
  });

  it('recognizes its own files by name, also temporary ones, and no others', async () => {
    expect(VAULT_FOLDER).toBe('vault');
    const folder = await folders();
    await open({ folder, keychain: fakeKeychain() }).put('dev', SECRET);
    const [name = ''] = readdirSync(folder);
    for (const own of [name, `.${name}.mai-1-2`, `.${name}`]) expect(own).toMatch(VAULT_FILE);
    for (const other of ['notes.vault', `x${name}`, `${name}x`, `${name}.mai-`, name.slice(1), `..${name}`])
      expect(other).not.toMatch(VAULT_FILE);
  });

  it('distinguishes a keychain that waits for its password from a missing one, and notifies when it has answered', async () => {
    const { keychain, unlock } = lockedKeychain();
    const vault = open({ folder: await folders(), keychain, timeout: 5 });
    const told: string[] = [];
    vault.watch(state => told.push(state));
    expect(await Promise.all([vault.state(), vault.state(), vault.put('dev', SECRET)])).toEqual([
      'waiting',
      'waiting',
      undefined,
    ]);
    expect(told).toEqual(['waiting']);
    unlock();
    await expect.poll(() => told).toEqual(['waiting', 'keychain']);
  });

  it('does not notify of waiting if the keychain answers in time, nor a stopped listener of anything', async () => {
    const vault = open({ folder: await folders(), keychain: fakeKeychain() });
    const told: string[] = [];
    vault.watch(state => told.push(state));
    vault.watch(state => told.push(`to one that left: ${state}`))();
    await vault.put('dev', SECRET);
    expect(told).toEqual(['keychain']);
  });

  it('returns the last stored secret, not the one in its file, while the keychain is locked', async () => {
    const folder = await folders();
    await open({ folder, keychain: fakeKeychain() }).put('dev', 'older');
    const vault = open({ folder, keychain: lockedKeychain().keychain, timeout: 5 });
    await vault.put('dev', SECRET);
    expect(await vault.get('dev')).toBe(SECRET);
    expect(await vault.lockFor('dev')).toBeUndefined();
  });

  it('reports why a stored secret can’t be read, without asking the keychain for a missing one', async () => {
    const keychain = fakeKeychain();
    const folder = await folders();
    await open({ folder, keychain }).put('dev', SECRET);
    expect(await open({ folder, keychain: none }).lockFor('dev')).toBe('unreachable');
    expect(await open({ folder, keychain: none }).lockFor('other')).toBeUndefined();
    expect(await open({ folder, keychain }).lockFor('dev')).toBeUndefined();
    expect(await open({ folder, keychain: forgetful }).lockFor('dev')).toBeUndefined();

    let asked = 0;
    keychain.answer = () => {
      asked += 1;
      return new Promise(() => {});
    };
    const locked = open({ folder, keychain, timeout: 5 });
    expect(await locked.get('other')).toBeUndefined();
    expect(await locked.lockFor('other')).toBeUndefined();
    expect(asked).toBe(0);
    expect(await locked.get('dev')).toBeUndefined();
    expect(await locked.lockFor('dev')).toBe('waiting');
    expect(asked).toBe(1);
  });

  it('checks for a keychain without creating a key in it', async () => {
    const keychain = fakeKeychain();
    expect(await open({ folder: await folders(), keychain }).look()).toBe('keychain');
    expect(keychain.entries.size).toBe(0);
    expect(await open({ folder: await folders(), keychain: none }).look()).toBe('memory');
    keychain.answer = () => new Promise(() => {});
    expect(await open({ folder: await folders(), keychain, timeout: 5 }).look()).toBe('waiting');
  });

  it('reports the keychain’s real answer instead of the check once it has asked', async () => {
    const vault = open({ folder: await folders(), keychain: forgetful });
    expect(await vault.look()).toBe('keychain');
    await vault.state();
    expect(await vault.look()).toBe('memory');
  });

  it('creates no key for a reader', async () => {
    const keychain = fakeKeychain();
    const reader = open({ folder: await folders(), keychain, createsKey: 'no' });
    expect(await reader.get('dev')).toBeUndefined();
    expect(await reader.state()).toBe('memory');
    expect(keychain.entries.size).toBe(0);
  });

  it('does not ask the keychain before it is needed', async () => {
    let asked = 0;
    const keychain = fakeKeychain();
    keychain.answer = async () => {
      asked += 1;
    };
    const vault = open({ folder: await folders(), keychain });
    expect(asked).toBe(0);
    await vault.put('dev', SECRET);
    await vault.get('dev');
    expect(asked).toBeGreaterThan(0);
  });
});
