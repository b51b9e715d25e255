import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeKeychain, folders, lockedKeychain, open, SECRET } from '../testing/fake-keychain.ts';

const { renameSync } = fs;

function fill(isFull: boolean): void {
  fs.renameSync = isFull
    ? () => {
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      }
    : renameSync;
  syncBuiltinESMExports();
}

beforeEach(() => fill(true));
afterEach(() => fill(false));

describe('a vault whose disk takes no more', () => {
  it('has a new secret in memory, and reports the error', async () => {
    const errors: unknown[] = [];
    const options = {
      folder: await folders(),
      keychain: fakeKeychain(),
      report: (error: unknown) => errors.push(error),
    };
    const vault = open(options);
    await vault.put('dev', SECRET);
    expect(await vault.get('dev')).toBe(SECRET);
    expect(await vault.lockFor('dev')).toBeUndefined();
    expect(errors).toContainEqual(expect.objectContaining({ code: 'ENOSPC' }));
    fill(false);
    await vault.put('dev', 'newer');
    expect(await open(options).get('dev')).toBe('newer');
  });

  it('leaves no older credentials to a later run, and every other older secret', async () => {
    const keychain = fakeKeychain();
    const folder = await folders();
    fill(false);
    const vault = open({ folder, keychain });
    const names = ['profile dev', 'cookies'];
    for (const name of names) await vault.put(name, 'older');
    fill(true);
    for (const name of names) await vault.put(name, SECRET);
    for (const name of names) expect(await vault.get(name)).toBe(SECRET);
    const later = open({ folder, keychain });
    expect(await Promise.all(names.map(name => later.get(name)))).toEqual([undefined, 'older']);
  });

  it('is not one without a keychain: others of its secrets can be read and written', async () => {
    const { keychain, unlock } = lockedKeychain();
    const folder = await folders();
    const vault = open({ folder, keychain, timeout: 5 });
    await vault.put('dev', SECRET);
    const answered = new Promise(resolve => vault.watch(resolve));
    unlock();
    expect(await answered).toBe('keychain');
    fill(false);
    await vault.put('admin', SECRET);
    expect(await open({ folder, keychain }).get('admin')).toBe(SECRET);
  });
});
