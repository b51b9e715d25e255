import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folders, forgetful, none, open } from '../testing/fake-keychain.ts';
import { KeychainWaiting, type SystemKeychain, withTimeout } from './keychain.ts';

const TIMEOUT = 50;

/** Answers from another thread, as keytar does: the answer waits until the event loop polls. */
const answer = () => stat('.');

/**
 * Asks, and blocks this process for longer than the timeout, as starting a window on a busy computer can. Before it
 * polls again, the event loop runs its timers: so it is after `setImmediate`.
 */
async function askAndBlock<T>(ask: () => Promise<T>): Promise<T> {
  await setImmediate();
  const asked = ask();
  const until = performance.now() + 2 * TIMEOUT;
  while (performance.now() < until);
  return await asked;
}

describe('a keychain that answers while Mai is blocked', () => {
  it('is not reported as asking for its password by the vault', async () => {
    const missing = { ...none, read: () => answer().then(() => none.read('')) };
    const vault = open({ folder: await folders(), keychain: missing, timeout: TIMEOUT });
    const told: string[] = [];
    vault.watch(state => told.push(state));
    expect(await askAndBlock(() => vault.state())).toBe('memory');
    expect(told).toEqual(['memory']);
    const other = open({ folder: await folders(), keychain: missing, timeout: TIMEOUT });
    expect(await askAndBlock(() => other.look())).toBe('memory');
  });

  it('does not reject as waiting', async () => {
    const keychain: SystemKeychain = {
      ...forgetful,
      accounts: async () => [],
      read: () => answer().then(() => 'secret'),
    };
    expect(await askAndBlock(() => withTimeout(keychain, TIMEOUT).read('a'))).toBe('secret');
    const locked: SystemKeychain = { ...keychain, read: () => new Promise(() => {}) };
    await expect(askAndBlock(() => withTimeout(locked, TIMEOUT).read('a'))).rejects.toBeInstanceOf(KeychainWaiting);
  });
});
