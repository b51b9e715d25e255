import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { limitConnections } from '../credential-server/limit-connections.ts';
import type { PeerCheck, PeerOwner } from '../credential-server/peer-owner.ts';

/** The only address of these servers. */
export const LOOPBACK = '127.0.0.1';

const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 1_000,
  maxHeaderSize: 32_768,
} as const;

export type Reply = {
  readonly status: number;
  /** A page of `htmlPage`. */
  readonly html?: string;
  /** Where the browser goes next. */
  readonly location?: string;
  /** No more connections are accepted, and the port is closed after this reply. */
  readonly isLast?: true;
};

/** Of the same user, unless `unknown`. */
type Respond = (request: IncomingMessage, owner: Exclude<PeerOwner, 'other'>) => Reply;

export type LoopbackServer = {
  readonly port: number;
  /** Closes the port and all connections. */
  close(): void;
};

/**
 * Serves the user's browser on a free port of 127.0.0.1. Connections of other users are closed without a response, so that the
 * address alone is worthless: on Linux every user can read a browser's command line. `checkPeer` is undefined where other users
 * can't learn the address.
 */
export async function serveOnLoopback(checkPeer: PeerCheck | undefined, respond: Respond): Promise<LoopbackServer> {
  // Loaded with the first page that is served: most starts of Mai serve none.
  const { createServer } = await import('node:http');
  const owners = new WeakMap<Socket, Promise<PeerOwner>>();
  const server = createServer(LIMITS, async (request, response) => {
    const owner = await owners.get(request.socket);
    if (owner === 'other' || owner === undefined) return void request.socket.destroy();
    const reply = respond(request, owner);
    if (reply.isLast) response.on('close', close);
    send(response, reply);
    if (reply.isLast) server.close();
  });
  server.on('connection', socket => {
    const owner = ownerOf(socket, checkPeer);
    owners.set(socket, owner);
    void owner.then(owner => owner === 'other' && socket.destroy());
  });
  limitConnections(server);
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: await listen(server), close };
}

async function ownerOf(socket: Socket, checkPeer: PeerCheck | undefined): Promise<PeerOwner> {
  const { remoteAddress, remotePort, localPort } = socket;
  // A closed connection has no ports. One from another loopback address may have the same port as one of ours.
  if (remoteAddress !== LOOPBACK || remotePort === undefined || localPort === undefined) return 'other';
  if (checkPeer === undefined) return 'own';
  return await checkPeer({ peerPort: remotePort, ownPort: localPort });
}

/**
 * Whether a request is a top-level navigation of a browser: GET, no other host name (DNS rebinding), and no subresource
 * of a web page (Fetch Metadata, https://www.w3.org/TR/fetch-metadata/; old browsers don't send it).
 */
export function isBrowserNavigation({ method, headers }: IncomingMessage, port: number): boolean {
  const differs = (name: string, expected: string) => headers[name] !== undefined && headers[name] !== expected;
  if (method !== 'GET' || headers.host !== `${LOOPBACK}:${port}` || headers.origin !== undefined) return false;
  if (differs('sec-fetch-mode', 'navigate') || differs('sec-fetch-dest', 'document')) return false;
  // A prefetched page may never be shown.
  return headers['sec-purpose'] === undefined && headers.purpose === undefined;
}

// No cache keeps a page, and it runs and loads nothing.
function send(response: ServerResponse, { status, html = '', location }: Reply): void {
  response.writeHead(status, {
    ...(location !== undefined && { Location: location }),
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': 'text/html; charset=utf-8',
    Connection: 'close',
  });
  response.end(html);
}

/** A page with one message. `language` is a BCP 47 tag. */
export const htmlPage = (
  { title, text }: { readonly title: string; readonly text: string },
  language: string,
): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:34em;margin:15vh auto;padding:0 1.5em}h1{font-size:1.4em}</style>
<h1>${title}</h1><p>${text}</p></html>
`;

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, () => {
      server.off('error', reject);
      server.on('error', () => undefined);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
