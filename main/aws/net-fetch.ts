import type { Readable } from 'node:stream';
import { net, type Session, session } from 'electron';
import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';
import { clearAuthCacheOnNetworkChange } from '../proxy/clear-auth-cache.ts';
import { answerProxy, ProxyPasswordRequired, proxyChallenge } from '../proxy/proxy-challenge.ts';
import type { ProxyLogins } from '../proxy/proxy-logins.ts';
import { setSessionPurpose } from '../window/lock-session.ts';
import { responseBody } from './response-body.ts';
import type { Fetch } from './sdk-request-handler.ts';

const electron: Pick<typeof net, 'request'> & Pick<typeof session, 'fromPartition'> = {
  request: options => net.request(options),
  fromPartition: (name, options) => session.fromPartition(name, options),
};

/**
 * A `fetch` over Electron's `net.request`, in an in-memory session that opens no page and keeps no cookies. Electron's
 * own `net.fetch` has no `login` event, so it can't authenticate to a proxy. If the proxy's password is unknown, the
 * request fails with `ProxyPasswordRequired` at once; if a window is open, the person is asked for the next attempt.
 * https://www.electronjs.org/docs/latest/api/client-request
 */
export const createNetFetch =
  (
    proxies: Pick<ProxyLogins, 'loginFor' | 'ask'>,
    mayAsk: () => boolean,
    { request: ask, fromPartition } = electron,
  ): Fetch =>
  async (address, { method = 'GET', headers, body, signal, redirect }) => {
    const netSession = fetchSession(fromPartition);
    await clearAuthCacheOnNetworkChange(netSession);
    return await new Promise((resolve, reject) => {
      const isManual = redirect === 'manual';
      const request = ask({
        ...{ url: address, method, session: netSession, credentials: 'omit' },
        redirect: isManual ? 'manual' : 'error',
      });
      // Not followed: the caller decides where it may lead.
      if (isManual)
        request.on('redirect', (status, _method, location) =>
          resolve(new Response(null, { status, headers: { location } })),
        );
      for (const [name, value] of new Headers(headers ?? {})) request.setHeader(name, value);
      let lastLogin: ProxyLogin | undefined;
      const authenticate = async (challenge: ProxyChallenge): Promise<ProxyLogin | undefined> => {
        const { proxy } = challenge;
        lastLogin = await proxies.loginFor(challenge, lastLogin);
        if (lastLogin === undefined && mayAsk()) proxies.ask(proxy);
        if (lastLogin === undefined) reject(new ProxyPasswordRequired(proxy));
        return lastLogin;
      };
      request.on('login', (challenge, answer) => {
        if (!challenge.isProxy) return answer();
        void answerProxy(proxyChallenge(netSession, address, challenge), authenticate, answer);
      });
      request.on('response', response => {
        const { statusCode: status } = response;
        const pairs = Object.entries(response.headers).map(([name, value]): [string, string] => [
          name,
          [value].flat().join(', '),
        ]);
        const body = responseBody(response as unknown as Readable, () => request.abort(), signal);
        const isBare = status === 204 || status === 304;
        resolve(new Response(isBare ? null : body, { status, headers: pairs }));
      });
      request.on('error', reject);
      signal?.addEventListener('abort', () => {
        request.abort();
        reject(signal.reason);
      });
      request.end(typeof body === 'string' ? body : body == null ? undefined : Buffer.from(body as Uint8Array));
    });
  };

/** The system's proxy settings for an address: `DIRECT`, or proxies in order of preference. */
export const proxyFor = (address: string, { fromPartition } = electron): Promise<string> =>
  fetchSession(fromPartition).resolveProxy(address);

function fetchSession(fromPartition: typeof electron.fromPartition): Session {
  const netSession = fromPartition('sts', { cache: false });
  setSessionPurpose(netSession, 'fetch');
  return netSession;
}
