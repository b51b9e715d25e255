import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import type { ProxyChallenge, ProxyQuestion } from '../../app/proxy/proxy.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import type { Keychain } from '../credentials/keychain.ts';
import { ProxyLogins } from './proxy-logins.ts';

const PROXY = 'proxy.acme.example:3128';
const OTHER = 'other.acme.example:3128';
const ASKS: ProxyChallenge = { proxy: PROXY, realm: 'Acme', scheme: 'basic', isEncrypted: false };
const QUESTION: ProxyQuestion = {
  proxy: PROXY,
  realm: 'Acme',
  isUnencrypted: true,
  isRefused: false,
  isChanged: false,
};
const ANNA = { user: 'anna', password: 'one' };
/** Of a sign-in that goes on. */
const running = new AbortController().signal;
/** The keychain entry. */
const KEPT = JSON.stringify({ ...ANNA, realm: 'Acme', scheme: 'basic', networks: ['office'] });

function desk(entries = new Map<string, string>(), place = 'office') {
  const keychain: Keychain = {
    read: async account => entries.get(account) ?? null,
    write: async (account, secret) => void entries.set(account, secret),
    remove: async account => void entries.delete(account),
  };
  const where = { place };
  const logins = new ProxyLogins(keychain, () => where.place);
  const questions: (ProxyQuestion | undefined)[] = [];
  logins.watch(question => questions.push(question));
  return { entries, keychain, logins, questions, where };
}

describe('a proxy login', () => {
  test('is asked for once for concurrent requests', async () => {
    const { logins, questions } = desk();
    expect(await logins.loginFor(ASKS)).toBeUndefined();
    const both = [logins.askNow(ASKS, running), logins.askNow(ASKS, running)];
    expect(questions).toEqual([QUESTION]);
    expect(await logins.answer(ANNA, false)).toEqual(ok());
    expect(await Promise.all(both)).toEqual([ANNA, ANNA]);
    expect(await logins.loginFor(ASKS)).toEqual(ANNA);
    expect(questions).toHaveLength(2);
  });

  test('is forgotten at the end, or stored in the keychain on request', async () => {
    claim('proxy-password');
    const first = desk();
    await first.logins.loginFor(ASKS);
    first.logins.ask(PROXY);
    await first.logins.answer(ANNA, false);
    expect(first.entries.size).toBe(0);
    first.logins.ask(PROXY);
    await first.logins.answer(ANNA, true);
    expect(await desk(first.entries).logins.loginFor(ASKS)).toEqual(ANNA);
  });

  test('is not sent again after a refusal, but asked for once more', async () => {
    const { logins, questions, entries } = desk(new Map([[`proxy ${PROXY}`, KEPT]]));
    const kept = await logins.loginFor(ASKS);
    expect(kept).toEqual(ANNA);
    expect(await logins.loginFor(ASKS, kept)).toBeUndefined();
    logins.ask(PROXY);
    expect(questions).toEqual([{ ...QUESTION, isRefused: true }]);
    await logins.answer({ user: 'anna', password: 'two' }, false);
    expect(await logins.loginFor(ASKS, kept)).toEqual({ user: 'anna', password: 'two' });
    expect(entries.size).toBe(0);
  });

  test('is kept for this run if the keychain rejects it', async () => {
    const { logins, keychain } = desk();
    keychain.write = () => Promise.reject(new Error('no keychain'));
    await logins.loginFor(ASKS);
    logins.ask(PROXY);
    expect(await logins.answer(ANNA, true)).toEqual(fail({ kind: 'no-keychain' }));
    expect(await logins.loginFor(ASKS)).toEqual(ANNA);
  });

  test('can’t be asked for before the proxy has sent a challenge', async () => {
    const { logins, questions } = desk();
    logins.ask(PROXY);
    expect(questions).toEqual([]);
    expect(await logins.answer(ANNA, true)).toEqual(fail({ kind: 'not-found' }));
  });

  test('is no longer asked for once the sign-ins that wait for it are over', async () => {
    const { logins, questions } = desk();
    await logins.loginFor(ASKS);
    const [first, second] = [new AbortController(), new AbortController()];
    const both = [logins.askNow(ASKS, first.signal), logins.askNow(ASKS, second.signal)];
    first.abort();
    expect(await both[0]).toBeUndefined();
    expect(questions).toEqual([QUESTION]);
    second.abort();
    expect(await both[1]).toBeUndefined();
    expect(questions).toEqual([QUESTION, undefined]);
  });

  test('is still asked for at the person’s request when the sign-in is over', async () => {
    const { logins, questions } = desk();
    await logins.loginFor(ASKS);
    const signIn = new AbortController();
    const asked = logins.askNow(ASKS, signIn.signal);
    logins.ask(PROXY);
    signIn.abort();
    expect(await asked).toBeUndefined();
    expect(questions).toEqual([QUESTION]);
    expect(await logins.answer(ANNA, false)).toEqual(ok());
  });

  test('is still asked for only at a request for the same proxy', async () => {
    const { logins, questions } = desk();
    await logins.loginFor(ASKS);
    await logins.loginFor({ ...ASKS, proxy: OTHER });
    const signIn = new AbortController();
    void logins.askNow(ASKS, signIn.signal);
    logins.ask(OTHER);
    signIn.abort();
    expect(questions).toEqual([QUESTION, undefined]);
  });

  test.each(['over', 'answered', 'dismissed'])(
    'of another proxy is asked for once the sign-in before is %s',
    async end => {
      const { logins, questions } = desk();
      const other = { ...ASKS, proxy: OTHER };
      await logins.loginFor(ASKS);
      await logins.loginFor(other);
      const signIn = new AbortController();
      const first = logins.askNow(ASKS, signIn.signal);
      const second = logins.askNow(other, running);
      if (end === 'over') signIn.abort();
      else if (end === 'answered') await logins.answer(ANNA, false);
      else logins.dismiss();
      expect(await first).toEqual(end === 'answered' ? ANNA : undefined);
      expect(questions).toEqual([QUESTION, undefined, { ...QUESTION, proxy: OTHER }]);
      await logins.answer({ user: 'anna', password: 'two' }, false);
      expect(await second).toEqual({ user: 'anna', password: 'two' });
    },
  );

  test('is asked for by the next sign-in, whose question the one before does not close', async () => {
    const { logins, questions } = desk();
    await logins.loginFor(ASKS);
    const before = new AbortController();
    const dismissed = logins.askNow(ASKS, before.signal);
    logins.dismiss();
    expect(await dismissed).toBeUndefined();
    const next = logins.askNow(ASKS, new AbortController().signal);
    before.abort();
    expect(questions).toEqual([QUESTION, undefined, QUESTION]);
    await logins.answer(ANNA, false);
    expect(await next).toEqual(ANNA);
  });

  test('is undefined if the person dismisses the question', async () => {
    const { logins } = desk();
    await logins.loginFor(ASKS);
    const asked = logins.askNow(ASKS, running);
    logins.dismiss();
    expect(await asked).toBeUndefined();
  });

  test('is undefined if the keychain entry has another format', async () => {
    for (const kept of ['', '{', '[]', '{"user":1,"password":"x"}'])
      expect(await desk(new Map([[`proxy ${PROXY}`, kept]])).logins.loginFor(ASKS)).toBeUndefined();
  });

  test('is not sent to another realm, with a weaker scheme or unencrypted in another network, but asked for', async () => {
    claim('proxy-password-realm');
    const byDigest = JSON.stringify({ ...ANNA, realm: 'Acme', scheme: 'digest', networks: ['office'] });
    const changes: readonly (readonly [string, Partial<ProxyChallenge>, string])[] = [
      [KEPT, { realm: 'Cafe Wi-Fi' }, 'office'],
      [byDigest, {}, 'office'],
      [KEPT, {}, 'cafe'],
    ];
    for (const [entry, change, place] of changes) {
      const { logins, questions, entries } = desk(new Map([[`proxy ${PROXY}`, entry]]), place);
      const challenge = { ...ASKS, ...change };
      expect(await logins.loginFor(challenge)).toBeUndefined();
      logins.ask(PROXY);
      expect(questions).toEqual([{ ...QUESTION, realm: challenge.realm, isChanged: true }]);
      // If dismissed or not to be saved, the saved login stays as it was.
      logins.dismiss();
      expect(await logins.loginFor(challenge)).toBeUndefined();
      logins.ask(PROXY);
      await logins.answer(ANNA, false);
      expect(await logins.loginFor(challenge)).toEqual(ANNA);
      expect(entries.get(`proxy ${PROXY}`)).toBe(entry);
    }
  });

  test('is asked for once per network if it is sent unencrypted', async () => {
    const first = desk(new Map([[`proxy ${PROXY}`, KEPT]]), 'home');
    expect(await first.logins.loginFor(ASKS)).toBeUndefined();
    first.logins.ask(PROXY);
    await first.logins.answer(ANNA, true);
    for (const place of ['office', 'home']) {
      first.where.place = place;
      expect(await first.logins.loginFor(ASKS)).toEqual(ANNA);
      expect(await desk(first.entries, place).logins.loginFor(ASKS)).toEqual(ANNA);
    }
    first.where.place = 'cafe';
    expect(await first.logins.loginFor(ASKS)).toBeUndefined();
    first.logins.ask(PROXY);
    await first.logins.answer({ user: 'anna', password: 'another' }, true);
    expect(await desk(first.entries, 'office').logins.loginFor(ASKS)).toBeUndefined();
  });

  test('is asked for once more if it was stored without a realm', async () => {
    const { logins, questions } = desk(new Map([[`proxy ${PROXY}`, JSON.stringify(ANNA)]]));
    expect(await logins.loginFor(ASKS)).toBeUndefined();
    logins.ask(PROXY);
    expect(questions).toEqual([QUESTION]);
  });

  test('is sent only to challenges that match what the person was shown', async () => {
    claim('proxy-password-realm');
    const { logins } = desk();
    const [other, elsewhere] = [
      { ...ASKS, proxy: OTHER },
      { ...ASKS, realm: 'Cafe Wi-Fi' },
    ];
    for (const challenge of [other, elsewhere, ASKS]) await logins.loginFor(challenge);
    const [own, atOther, atSame] = [ASKS, other, elsewhere].map(challenge => logins.askNow(challenge, running));
    await logins.answer(ANNA, false);
    expect(await Promise.all([own, atSame])).toEqual([ANNA, undefined]);
    // Its own question comes next.
    logins.dismiss();
    expect(await atOther).toBeUndefined();
  });

  test('is asked for with the realm in a form that can’t imitate other text', async () => {
    const { logins, questions } = desk();
    await logins.loginFor({ ...ASKS, realm: 'Acme\u202e\r\n”. Your password is safe', scheme: 'NTLM' });
    logins.ask(PROXY);
    expect(questions).toEqual([{ ...QUESTION, realm: 'Acme ”. Your password is safe', isUnencrypted: false }]);
  });
});
