import { expect, it } from 'vitest';
import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';
import { ProxyGate } from './proxy-gate.ts';

const CHALLENGE: ProxyChallenge = {
  proxy: 'proxy.example.com:3128',
  realm: 'Example',
  scheme: 'basic',
  isEncrypted: true,
};
const ANNA: ProxyLogin = { user: 'anna', password: 'secret' };

/** A gate whose keychain answers when the test says so, and the questions it has asked. */
function gate({ mayAsk = true } = {}) {
  const asked: ProxyChallenge[] = [];
  let lookUp: (known: ProxyLogin | undefined) => void = () => {};
  const proxies = {
    loginFor: () =>
      new Promise<ProxyLogin | undefined>(resolve => {
        lookUp = resolve;
      }),
    async askNow(challenge: ProxyChallenge) {
      asked.push(challenge);
      return ANNA;
    },
  };
  const login = (of: ProxyGate) => of.loginFor(CHALLENGE, 'https://login.example.com/');
  return { gate: new ProxyGate(proxies, mayAsk), login, asked, lookUp: (known?: ProxyLogin) => lookUp(known) };
}

it('asks for a login that is not known', async () => {
  const { gate: own, login, asked, lookUp } = gate();
  const given = login(own);
  lookUp();
  expect(await given).toEqual(ANNA);
  expect(asked).toEqual([CHALLENGE]);
});

it('asks nothing for a login that is known', async () => {
  const { gate: own, login, asked, lookUp } = gate();
  const given = login(own);
  lookUp(ANNA);
  expect(await given).toEqual(ANNA);
  expect([asked, own.hasAsked()]).toEqual([[], false]);
});

it('asks nothing without a person', async () => {
  const { gate: own, login, asked, lookUp } = gate({ mayAsk: false });
  const given = login(own);
  lookUp();
  expect([await given, asked]).toEqual([undefined, []]);
});

it('asks nothing for a sign-in that ended during the look-up', async () => {
  const { gate: own, login, asked, lookUp } = gate();
  const given = login(own);
  own.close();
  lookUp();
  expect([await given, asked]).toEqual([undefined, []]);
});

it('closes its question when the sign-in ends', async () => {
  let ended: AbortSignal | undefined;
  const askNow = async (_: ProxyChallenge, over: AbortSignal) => {
    ended = over;
    return undefined;
  };
  const own = new ProxyGate({ loginFor: async () => undefined, askNow }, true);
  await own.loginFor(CHALLENGE, 'https://login.example.com/');
  expect(ended?.aborted).toBe(false);
  own.close();
  expect(ended?.aborted).toBe(true);
});
