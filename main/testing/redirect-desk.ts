import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import type { PeerOwner } from '../credential-server/peer-owner.ts';
import { listenForRedirect } from '../identity-center/redirect-listener.ts';

export const STATE = 's'.repeat(43);
/** As a browser follows a redirect of another site. */
export const VISIT = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'cross-site' };

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
export type Asked = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

/** Sends one request on a new connection; undefined where it is closed without a response. */
export function ask(address: string, { method = 'GET', headers = VISIT }: Asked = {}): Promise<Answer | undefined> {
  return new Promise(resolve => {
    const asked = request(address, { method, headers, agent: false }, answer => {
      const { statusCode: status = 0, headers } = answer;
      text(answer).then(body => resolve({ status, headers, body }));
    });
    asked.on('error', () => resolve(undefined));
    asked.end();
  });
}

/** A listener, with these owners of the first connections and then the same user. */
export async function listening(...peers: readonly PeerOwner[]) {
  const clock = new FakeClock(NOW);
  const waiting = [...peers];
  const listener = await listenForRedirect(STATE, {
    clock,
    checkPeer: async () => waiting.shift() ?? 'own',
    page: () => ({ messages: en.portalPage, language: 'en' }),
  });
  const back = (query: string) => `${listener.redirectUri}?${query}`;
  /** What the sign-in was told so far. */
  const told = () => Promise.race([listener.redirect, Promise.resolve('nothing' as const)]);
  return { ...listener, clock, back, told, right: back(`code=the-code&state=${STATE}`) };
}
