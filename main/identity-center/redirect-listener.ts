import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { later, minutes } from '../../app/domain/instant.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { Text } from '../../app/text/en/en.ts';
import { htmlPage, isBrowserNavigation, LOOPBACK, type Reply, serveOnLoopback } from '../console/loopback-server.ts';
import type { PeerCheck } from '../credential-server/peer-owner.ts';

/** AWS's redirect after a sign-in. `error` is the code of AWS's refusal; `expired`: nothing came within 10 minutes. */
export type Redirect =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'expired' };

export type RedirectListener = {
  /** `http://127.0.0.1:PORT/oauth/callback`. */
  readonly redirectUri: string;
  /** The first redirect with the right state. */
  readonly redirect: Promise<Redirect>;
  /** Takes a navigation of Mai's own window before it is requested; false if it isn't the redirect. */
  take(address: string): boolean;
  /** Closes the port. An expired sign-in's stays open for some minutes, to tell a late browser so, and then closes itself. */
  close(): void;
};

export type RedirectListenerOptions = {
  readonly clock: Clock;
  /** Undefined where other users can't learn the address of the sign-in. */
  readonly checkPeer: PeerCheck | undefined;
  /** The text for the browser, and the BCP 47 tag of its language, at the time of the request. */
  readonly page: () => { readonly messages: Text['portalPage']; readonly language: string };
};

/** The path that AWS accepts. Clients register it without a port. */
const REDIRECT_PATH = '/oauth/callback';
export const REGISTERED_REDIRECT = `http://${LOOPBACK}${REDIRECT_PATH}`;

const LIFETIME = minutes(10);
/** How long a late browser is still told that the sign-in has expired. */
const EXPIRED_LIFETIME = minutes(5);

/**
 * Listens for AWS's redirect with the code of a sign-in: one path, one state, one time, from this user's browser only. Whatever
 * else arrives is answered with an empty page and doesn't end the sign-in, since any page and program can send it.
 */
export async function listenForRedirect(
  state: string,
  { clock, checkPeer, page }: RedirectListenerOptions,
): Promise<RedirectListener> {
  let resolve: (redirect: Redirect) => void = () => undefined;
  const redirect = new Promise<Redirect>(settle => {
    resolve = settle;
  });
  let phase: 'waiting' | 'answered' | 'expired' = 'waiting';
  const server = await serveOnLoopback(checkPeer, answer);
  const redirectUri = `http://${LOOPBACK}:${server.port}${REDIRECT_PATH}`;
  let cancel = clock.wake(later(clock.now(), LIFETIME), () => {
    phase = 'expired';
    resolve({ kind: 'expired' });
    cancel = clock.wake(later(clock.now(), EXPIRED_LIFETIME), server.close);
  });

  function finish(answered: Redirect): void {
    phase = 'answered';
    cancel();
    resolve(answered);
  }

  function answer(request: IncomingMessage, owner: 'own' | 'unknown'): Reply {
    const asked = isBrowserNavigation(request, server.port) ? readRedirect(request.url ?? '', state) : undefined;
    if (asked === undefined || phase === 'answered') return { status: 404 };
    const { messages, language } = page();
    if (owner === 'unknown') return { status: 403, html: htmlPage(messages.unchecked, language) };
    if (phase === 'expired') return { status: 410, html: htmlPage(messages.expired, language) };
    finish(asked);
    const message = asked.kind === 'code' ? messages.received : messages.refused;
    return { status: 200, html: htmlPage(message, language), isLast: true };
  }

  return {
    redirectUri,
    redirect,
    take(address) {
      const asked = address.startsWith(`${redirectUri}?`)
        ? readRedirect(address.slice(redirectUri.length - REDIRECT_PATH.length), state)
        : undefined;
      if (asked === undefined || phase !== 'waiting') return false;
      finish(asked);
      server.close();
      return true;
    },
    close() {
      if (phase === 'expired') return;
      cancel();
      server.close();
    },
  };
}

/** Reads a path with a query; undefined unless it is the redirect of this sign-in. */
function readRedirect(target: string, state: string): Redirect | undefined {
  const [path, query, ...rest] = target.split('?');
  if (path !== REDIRECT_PATH || rest.length > 0) return undefined;
  const parameters = new URLSearchParams(query);
  const one = (name: string): string | undefined => {
    const values = parameters.getAll(name);
    return values.length === 1 ? values[0] : undefined;
  };
  const given = one('state');
  if (given === undefined || !isSame(given, state)) return undefined;
  const [code, error] = [one('code'), one('error')];
  if (code !== undefined && !parameters.has('error')) {
    return /^[\x21-\x7e]{1,8192}$/.test(code) ? { kind: 'code', code } : undefined;
  }
  if (error === undefined || parameters.has('code')) return undefined;
  return { kind: 'error', error: /^[a-z_]{1,64}$/.test(error) ? error : 'unknown' };
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
