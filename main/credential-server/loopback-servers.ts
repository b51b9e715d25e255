import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { errorCode } from '../aws-files/file-fault.ts';
import { limitConnections } from './limit-connections.ts';

/** Servers on one port of two addresses that only this computer reaches. */
export type LoopbackServers = {
  readonly port: number;
  /** For programs that read a token file, as URLs write it. */
  readonly host: string;
  close(): void;
};

/** The address that every tool knows. */
export const PLAIN_HOST = '127.0.0.1';

/**
 * The JavaScript SDK that can't read its token file asks again without a token, and believes the answer, but only at
 * `localhost` and `127.0.0.1` (`fromContainerMetadata` in @smithy/credential-provider-imds). So what reads a file is told
 * another address of this computer. macOS has no other one of IPv4.
 */
const FILE_HOST = process.platform === 'darwin' ? '::1' : '127.0.0.2';

/** How many free ports of one address are tried until the other address has the same one free. */
const MAX_ATTEMPTS = 8;

/** Listens on this port of both addresses, or on any that is free on both. Fails with `endpoint-unavailable`. */
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
  // Where IPv6 is switched off there is only the one address.
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
