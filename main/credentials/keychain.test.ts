import { describe, expect, it } from 'vitest';
import { KeychainWaiting, type SystemKeychain, withTimeout } from './keychain.ts';

const never = () => new Promise<never>(() => {});
const keychain = (change: Partial<SystemKeychain>): SystemKeychain => ({
  read: async () => null,
  write: async () => {},
  remove: async () => {},
  accounts: async () => [],
  ...change,
});

describe('a keychain with a timeout', () => {
  it('returns the keychain’s answer', async () => {
    const quick = withTimeout(keychain({ read: async () => 'secret', accounts: async () => ['a'] }), 1_000);
    expect(await quick.read('a')).toBe('secret');
    expect(await quick.accounts()).toEqual(['a']);
    const broken = withTimeout(keychain({ read: async () => Promise.reject(new Error('no Secret Service')) }), 1_000);
    await expect(broken.read('a')).rejects.toThrow('no Secret Service');
  });

  it('rejects as waiting for its password after the timeout', async () => {
    const locked = withTimeout(keychain({ read: never, write: never, remove: never, accounts: never }), 5);
    for (const call of [locked.read('a'), locked.write('a', 'b'), locked.remove('a'), locked.accounts()])
      await expect(call).rejects.toBeInstanceOf(KeychainWaiting);
  });
});
