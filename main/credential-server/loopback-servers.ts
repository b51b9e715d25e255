import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { errorCode } from '../files/file-fault.ts';
import { limitConnections } from './limit-connections.ts';

/** Servers on the same port of two loopback addresses. */
export type LoopbackServers = {
  readonly port: number;
  /** The host for tools that read a token file, in URL syntax. */
  readonly host: string;
  close(): void;
};

/** The address that every tool accepts. */
export const PLAIN_HOST = '127.0.0.1';

/**
 * If the JavaScript SDK can't read its token file, it asks again without a token and trusts the answer, but only at
 * `localhost` and `127.0.0.1` (`fromContainerMetadata` in @smithy/credential-provider-imds). So tools that read a file
 * use another loopback address. macOS has no other IPv4 one by default.
 */
const FILE_HOST = process.platform === 'darwin' ? '::1' : '127.0.0.2';

/** Attempts to find a port that is free on both addresses. */
const MAX_ATTEMPTS = 8;

/** Listens on this port of both addresses, or on any port that is free on both. Fails with `endpoint-unavailable`. */
export async function listenOnLoopback(create: () => Server, requestedPort?: number): Promise<Result<LoopbackServers>> {
  const tries = requestedPort === undefined ? MAX_ATTEMPTS : 1;
  for (let attempts = tries; ; attempts -= 1) {
    const listening = await listenOnBoth(create, requestedPort ?? 0);
    if (listening.ok || attempts === 1) return listening;
  }
}

async function listenOnBoth(create: () => Server, requestedPort: number): Promise<Result<LoopbackServers>> {
  const [plain, other] = [create(), create()];
  const close = (): void => {
    for (const server of [plain, other]) {
      server.close();
      server.closeAllConnections();
    }
  };
  const first = await listen(plain, requestedPort, PLAIN_HOST);
  if (first !== 'listening') return fail({ kind: 'endpoint-unavailable', reason: first });
  const { port } = plain.address() as AddressInfo;
  const second = await listen(other, port, FILE_HOST);
  if (second === 'port-taken') {
    close();
    return fail({ kind: 'endpoint-unavailable', reason: 'port-taken' });
  }
  // With IPv6 disabled there is only one address.
  const host = second === 'other' ? PLAIN_HOST : FILE_HOST.includes(':') ? `[${FILE_HOST}]` : FILE_HOST;
  return ok({ port, host, close });
}

function listen(server: Server, port: number, host: string): Promise<'listening' | 'port-taken' | 'other'> {
  limitConnections(server);
  return new Promise(resolve => {
    server.once('error', error => resolve(errorCode(error) === 'EADDRINUSE' ? 'port-taken' : 'other'));
    server.listen(port, host, () => {
      server.on('error', () => undefined);
      resolve('listening');
    });
  });
}
