import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { chooseSecurityKeyAccounts } from './security-key-account.ts';

const page = {} as WebContents;
const frame = {};
const anna = { credentialId: 'a', name: 'anna@acme.example', displayName: 'Anna' };
const admin = { credentialId: 'b', name: 'anna-admin', displayName: 'Anna' };
const nameless = { credentialId: 'c' };

/** What Electron's event is answered, once or more often. */
async function answers(accounts: readonly object[], ask: () => Promise<number>, isVisible = true) {
  const partition = new EventEmitter();
  const asked: unknown[] = [];
  chooseSecurityKeyAccounts(
    partition as unknown as Session,
    given => (isVisible && given === frame ? page : undefined),
    (...question) => {
      asked.push(question);
      return ask();
    },
  );
  const given: unknown[] = [];
  const preventDefault = vi.fn();
  partition.emit(
    'select-webauthn-account',
    { preventDefault },
    { relyingPartyId: 'acme.example', accounts, frame },
    (...answer: unknown[]) => given.push(answer),
  );
  await expect.poll(() => given).not.toEqual([]);
  expect(preventDefault).toHaveBeenCalledOnce();
  return { given, asked };
}

describe('several accounts on a security key', () => {
  test('are shown with what tells them apart, and the chosen one signs in', async () => {
    const { given, asked } = await answers([anna, admin, nameless], async () => 1);
    expect(asked).toEqual([[page, 'acme.example', ['Anna – anna@acme.example', 'Anna – anna-admin', 'c']]]);
    expect(given).toEqual([['b']]);
  });

  test.each([
    ['chooses none', [anna, admin], async () => 2, true],
    ['closes the question', [anna, admin], () => Promise.reject(new Error('closed')), true],
    ['does not see the page', [anna, admin], async () => 0, false],
    ['has none', [], async () => 0, true],
  ])('are not used if the person %s', async (_, accounts, ask, isVisible) => {
    expect((await answers(accounts, ask, isVisible)).given.flat().filter(Boolean)).toEqual([]);
  });

  test('are no question if there is only one', async () => {
    const { given, asked } = await answers([anna], async () => 9);
    expect([given, asked]).toEqual([[['a']], []]);
  });

  test('are not used by a hidden page, not even the only one', async () => {
    expect((await answers([anna], async () => 0, false)).given.flat().filter(Boolean)).toEqual([]);
  });
});
