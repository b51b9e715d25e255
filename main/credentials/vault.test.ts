import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { modeOf, OWN_FILE, OWN_FOLDER } from '../../scripts/testing/file-system.ts';
import {
  fakeKeychain,
  files,
  folders,
  forgetful,
  lockedKeychain,
  none,
  open,
  SECRET,
} from '../testing/fake-keychain.ts';

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

  it('returns what replaced or removed a secret while the older one was read', async () => {
    const keychain = fakeKeychain();
    const folder = await folders();
    await open({ folder, keychain }).put('dev', 'old');
    const vault = open({ folder, keychain });
    await vault.state();
    const [read] = await Promise.all([vault.get('dev'), vault.put('dev', SECRET)]);
    expect([read, await vault.get('dev')]).toEqual([SECRET, SECRET]);
    expect(await open({ folder, keychain }).get('dev')).toBe(SECRET);
    const other = open({ folder, keychain });
    await other.state();
    const [left] = await Promise.all([other.get('dev'), other.remove('dev')]);
    expect([left, await other.get('dev')]).toEqual([undefined, undefined]);
  });

  it('makes its files accessible to their owner only', async () => {
    const folder = await folders();
    await open({ folder, keychain: fakeKeychain() }).put('dev', SECRET);
    expect(modeOf(folder)).toBe(OWN_FOLDER);
    expect(files(folder).map(modeOf)).toEqual([OWN_FILE]);
  });

  it('waits only once for a keychain that does not respond', async () => {
    const keychain = fakeKeychain();
    let asked = 0;
    keychain.answer = () => {
      asked += 1;
      return new Promise(() => {});
    };
    const vault = open({ folder: await folders(), keychain, timeout: 500 });
    await vault.put('dev', SECRET);
    const before = performance.now();
    for (let time = 0; time < 100; time += 1) expect(await vault.state()).toBe('waiting');
    expect(performance.now() - before).toBeLessThan(25_000);
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
});
