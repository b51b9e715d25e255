import { describe, expect, test } from 'vitest';
import type { ProxyQuestion } from '../app/domain/proxy.ts';
import { fail, ok } from '../app/domain/result.ts';
import type { PasswordKeychain } from './keychain.ts';
import { ProxyLogins } from './proxy-logins.ts';

const PROXY = 'proxy.acme.example:3128';
const ANNA = { user: 'anna', password: 'one' };

function desk(entries = new Map<string, string>()) {
  const keychain: PasswordKeychain = {
    read: async account => entries.get(account) ?? null,
    write: async (account, secret) => void entries.set(account, secret),
    remove: async account => void entries.delete(account),
  };
  const logins = new ProxyLogins(keychain);
  const questions: (ProxyQuestion | undefined)[] = [];
  logins.watch(question => questions.push(question));
  return { entries, keychain, logins, questions };
}

describe('the login to a proxy', () => {
  test('is asked for once, however many requests need it', async () => {
    const { logins, questions } = desk();
    expect(await logins.loginFor(PROXY)).toBeUndefined();
    const both = [logins.askNow(PROXY), logins.askNow(PROXY)];
    expect(questions).toEqual([{ proxy: PROXY, isRefused: false }]);
    expect(await logins.answer(ANNA, false)).toEqual(ok());
    expect(await Promise.all(both)).toEqual([ANNA, ANNA]);
    expect(await logins.loginFor(PROXY)).toEqual(ANNA);
    expect(questions).toHaveLength(2);
  });

  test('is forgotten at the end, or kept in the keychain where the person wishes it', async () => {
    const first = desk();
    await first.logins.loginFor(PROXY);
    first.logins.ask(PROXY);
    await first.logins.answer(ANNA, false);
    expect(first.entries.size).toBe(0);
    first.logins.ask(PROXY);
    await first.logins.answer(ANNA, true);
    expect(await desk(first.entries).logins.loginFor(PROXY)).toEqual(ANNA);
  });

  test('that is refused is not given again, but asked for once more', async () => {
    const { logins, questions, entries } = desk(new Map([[`proxy ${PROXY}`, JSON.stringify(ANNA)]]));
    const kept = await logins.loginFor(PROXY);
    expect(kept).toEqual(ANNA);
    expect(await logins.loginFor(PROXY, kept)).toBeUndefined();
    logins.ask(PROXY);
    expect(questions).toEqual([{ proxy: PROXY, isRefused: true }]);
    await logins.answer({ user: 'anna', password: 'two' }, false);
    expect(await logins.loginFor(PROXY, kept)).toEqual({ user: 'anna', password: 'two' });
    expect(entries.size).toBe(0);
  });

  test('counts for this run where no keychain takes it', async () => {
    const { logins, keychain } = desk();
    keychain.write = () => Promise.reject(new Error('no keychain'));
    await logins.loginFor(PROXY);
    logins.ask(PROXY);
    expect(await logins.answer(ANNA, true)).toEqual(fail({ kind: 'no-keychain' }));
    expect(await logins.loginFor(PROXY)).toEqual(ANNA);
  });

  test('is none of a proxy that has never asked', async () => {
    const { logins, questions } = desk();
    logins.ask(PROXY);
    expect(questions).toEqual([]);
    expect(await logins.answer(ANNA, true)).toEqual(fail({ kind: 'not-found' }));
  });

  test('that the person does not give is none', async () => {
    const { logins } = desk();
    await logins.loginFor(PROXY);
    const asked = logins.askNow(PROXY);
    logins.dismiss();
    expect(await asked).toBeUndefined();
  });

  test('that stands in the keychain as something else is none', async () => {
    for (const kept of ['', '{', '[]', '{"user":1,"password":"x"}'])
      expect(await desk(new Map([[`proxy ${PROXY}`, kept]])).logins.loginFor(PROXY)).toBeUndefined();
  });
});
