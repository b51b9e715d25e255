import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { later, minutes, seconds } from '../../app/domain/instant.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { PeerCheck } from '../credential-server/peer-owner.ts';
import { htmlPage, isBrowserNavigation, LOOPBACK, type Reply, serveOnLoopback } from './loopback-server.ts';

export type HandoverOptions = {
  readonly clock: Clock;
  /** Undefined where other users can't learn the address. */
  readonly checkPeer: PeerCheck | undefined;
  /** The text shown instead of the link, and the BCP 47 tag of its language, at the time of the request. */
  readonly page: () => { readonly messages: Text['consolePage']; readonly language: string };
};

/**
 * Turns a secret link into an address without a secret that redirects to it: once, within 30 seconds, for the same user
 * only.
 */
export type LinkHandover = (link: string) => Promise<OneTimeAddress>;
export type OneTimeAddress = {
  /** `http://127.0.0.1:PORT/NONCE`. Other users may see it. */
  readonly address: string;
  withdraw(): void;
};

const LIFETIME = seconds(30);
/** How long the address still responds that it has expired. Mai keeps the port, in case a slow browser comes late. */
const EXPIRED_LIFETIME = minutes(5);

/** Hands over links by one loopback server each. A connection of another user doesn't use up the link. */
export function createLinkHandover({ clock, checkPeer, page }: HandoverOptions): LinkHandover {
  return async link => {
    const path = `/${randomBytes(32).toString('base64url')}`;
    let secret: string | undefined = link;
    const server = await serveOnLoopback(checkPeer, answer);

    function spend(): void {
      secret = undefined;
      cancel();
    }
    const withdraw = (): void => {
      spend();
      server.close();
    };
    let cancel = clock.wake(later(clock.now(), LIFETIME), () => {
      secret = undefined;
      cancel = clock.wake(later(clock.now(), EXPIRED_LIFETIME), withdraw);
    });

    function answer(request: IncomingMessage, owner: 'own' | 'unknown'): Reply {
      if (!isBrowserNavigation(request, server.port) || !isPath(request.url, path)) return { status: 404 };
      const { messages, language } = page();
      if (owner === 'unknown') return { status: 403, html: htmlPage(messages.unchecked, language) };
      if (secret === undefined) return { status: 410, html: htmlPage(messages.expired, language) };
      const location = secret;
      spend();
      return { status: 303, location, isLast: true };
    }

    return { address: `http://${LOOPBACK}:${server.port}${path}`, withdraw };
  };
}

function isPath(url = '', path: string): boolean {
  const [asked, expected] = [Buffer.from(url), Buffer.from(path)];
  return asked.length === expected.length && timingSafeEqual(asked, expected);
}
