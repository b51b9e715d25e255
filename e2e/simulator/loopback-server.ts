import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Returns the port. Loopback only: the private keys in this folder are public. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

export function closeServer(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    // Connections that hang on purpose, and keep-alive ones.
    server.closeAllConnections();
  });
}
