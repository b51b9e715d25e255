import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { later, minutes, seconds } from '../../app/domain/instant.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { Text } from '../../app/text/en/en.ts';
import { limitConnections } from '../credential-server/limit-connections.ts';
import type { PeerCheck, PeerOwner } from '../credential-server/peer-owner.ts';

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

const HOST = '127.0.0.1';
const LIFETIME = seconds(30);
/** How long the address still responds that it has expired. Mai keeps the port, in case a slow browser comes late. */
const EXPIRED_LIFETIME = minutes(5);
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 1_000,
  maxHeaderSize: 32_768,
} as const;

/**
 * Hands over links by one loopback server each. On Linux every user can read a browser's command line, so the address
 * alone must be worthless: a connection of another user is closed without a response, and doesn't use up the link.
 */
export function createLinkHandover({ clock, checkPeer, page }: HandoverOptions): LinkHandover {
  return async link => {
    const path = `/${randomBytes(32).toString('base64url')}`;
    const owners = new WeakMap<Socket, Promise<PeerOwner>>();
    let secret: string | undefined = link;

    const server = createServer(LIMITS, (request, response) => void answer(request, response));
    server.on('connection', socket => {
      const owner = ownerOf(socket, checkPeer);
      owners.set(socket, owner);
      void owner.then(owner => owner === 'other' && socket.destroy());
    });
    limitConnections(server);
    const port = await listen(server);

    function close(): void {
      secret = undefined;
      cancel();
      server.close();
      server.closeAllConnections();
    }
    let cancel = clock.wake(later(clock.now(), LIFETIME), () => {
      secret = undefined;
      cancel = clock.wake(later(clock.now(), EXPIRED_LIFETIME), close);
    });

    async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const owner = await owners.get(request.socket);
      if (owner === 'other' || owner === undefined) return void request.socket.destroy();
      if (!isBrowserNavigation(request, port, path)) return send(response, 404);
      const { messages, language } = page();
      if (owner === 'unknown') return send(response, 403, htmlPage(messages.unchecked, language));
      if (secret === undefined) return send(response, 410, htmlPage(messages.expired, language));
      response.setHeader('Location', secret);
      secret = undefined;
      response.on('close', close);
      send(response, 303);
      server.close();
    }

    return { address: `http://${HOST}:${port}${path}`, withdraw: close };
  };
}

async function ownerOf(socket: Socket, checkPeer: PeerCheck | undefined): Promise<PeerOwner> {
  const { remoteAddress, remotePort, localPort } = socket;
  // A closed connection has no ports. One from another loopback address may have the same port as one of ours.
  if (remoteAddress !== HOST || remotePort === undefined || localPort === undefined) return 'other';
  if (checkPeer === undefined) return 'own';
  return await checkPeer({ peerPort: remotePort, ownPort: localPort });
}

/**
 * Whether a request is a top-level navigation of a browser: GET, no other host name (DNS rebinding), and no subresource
 * of a web page (Fetch Metadata, https://www.w3.org/TR/fetch-metadata/; old browsers don't send it).
 */
function isBrowserNavigation({ method, headers, url }: IncomingMessage, port: number, path: string): boolean {
  const differs = (name: string, expected: string) => headers[name] !== undefined && headers[name] !== expected;
  if (method !== 'GET' || headers.host !== `${HOST}:${port}` || headers.origin !== undefined) return false;
  if (differs('sec-fetch-mode', 'navigate') || differs('sec-fetch-dest', 'document')) return false;
  // A prefetched page may never be shown.
  if (headers['sec-purpose'] !== undefined || headers.purpose !== undefined) return false;
  const [asked, expected] = [Buffer.from(url ?? ''), Buffer.from(path)];
  return asked.length === expected.length && timingSafeEqual(asked, expected);
}

function send(response: ServerResponse, status: number, html = ''): void {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': 'text/html; charset=utf-8',
    Connection: 'close',
  });
  response.end(html);
}

const htmlPage = ({ title, text }: { readonly title: string; readonly text: string }, language: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:34em;margin:15vh auto;padding:0 1.5em}h1{font-size:1.4em}</style>
<h1>${title}</h1><p>${text}</p></html>
`;

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => {
      server.off('error', reject);
      server.on('error', () => undefined);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
