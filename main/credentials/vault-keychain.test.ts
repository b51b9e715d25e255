import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  fakeKeychain,
  folders,
  forgetful,
  lockedKeychain,
  none,
  open,
  promptingKeychain,
  SECRET,
} from '../testing/fake-keychain.ts';
import { VAULT_FILE, VAULT_FOLDER } from './vault.ts';

describe('a vault whose keychain is waiting or missing', () => {
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
    expect(await open({ folder, keychain: forgetful }).lockFor('dev')).toBe('unreachable');

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

  it.each([['cancel', 'unlock'] as const, ['cancel', 'cancel', 'unlock', 'unlock'] as const])(
    'never replaces a key that it can’t see since the person cancels the keyring’s prompt: %s, %s',
    async (...answers) => {
      const { entries, ...keychain } = fakeKeychain();
      const folder = await folders();
      await open({ folder, keychain }).put('dev', SECRET);
      const before = new Map(entries);
      const vault = open({ folder, keychain: promptingKeychain(entries, ...answers) });
      const isUnlocked = answers[1] === 'unlock';
      expect(await vault.get('dev')).toBe(isUnlocked ? SECRET : undefined);
      expect(await vault.state()).toBe(isUnlocked ? 'keychain' : 'memory');
      expect(await vault.lockFor('dev')).toBe(isUnlocked ? undefined : 'unreachable');
      expect(entries).toEqual(before);
      expect(await open({ folder, keychain }).get('dev')).toBe(SECRET);
    },
  );

  it('creates its key in a keyring that is unlocked at the second prompt', async () => {
    const entries = new Map<string, string>();
    const folder = await folders();
    await open({ folder, keychain: promptingKeychain(entries, 'cancel', 'unlock') }).put('dev', SECRET);
    expect([...entries.keys()]).toEqual(['vault-key']);
    expect(await open({ folder, keychain: promptingKeychain(entries, 'unlock') }).get('dev')).toBe(SECRET);
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
