import { createServer, type IncomingMessage, request as requestTo, type ServerResponse } from 'node:http';
import { closeServer, listen } from './loopback-server.ts';

/** A network's proxy that requires a password. */
export type ProxyServer = {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  /** Hosts of forwarded requests, oldest first. */
  readonly passed: readonly string[];
  /** Number of requests without credentials that were answered with a challenge. */
  readonly challenges: () => number;
  /** Number of requests with credentials, right or wrong. */
  readonly logins: () => number;
  user: string;
  password: string;
  /** Realm of its challenge. */
  realm: string;
  stop(): Promise<void>;
};

/** HTTP only: the simulated company needs no tunnel. */
export async function startProxy(user: string, password: string): Promise<ProxyServer> {
  const passed: string[] = [];
  let challenges = 0;
  let logins = 0;
  const server = createServer((incoming, response) => {
    const expected = `Basic ${Buffer.from(`${proxy.user}:${proxy.password}`).toString('base64')}`;
    if (incoming.headers['proxy-authorization'] !== undefined) logins += 1;
    if (incoming.headers['proxy-authorization'] !== expected) {
      challenges += 1;
      response.writeHead(407, { 'proxy-authenticate': `Basic realm="${proxy.realm}"` }).end();
      return;
    }
    passed.push(new URL(incoming.url ?? '').host);
    pass(incoming, response);
  });
  const port = await listen(server, 0);
  const proxy: ProxyServer = {
    address: `127.0.0.1:${port}`,
    passed,
    challenges: () => challenges,
    logins: () => logins,
    user,
    password,
    realm: 'Example Energy',
    stop: () => closeServer(server),
  };
  return proxy;
}

function pass(incoming: IncomingMessage, response: ServerResponse): void {
  const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = incoming.headers;
  const onward = requestTo(incoming.url ?? '', { method: incoming.method ?? 'GET', headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}
