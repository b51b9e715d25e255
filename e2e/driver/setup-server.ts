import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** IT's web server with a company setup, and its `mai://` link. */
export async function serveSetup(text: string) {
  let connections = 0;
  const server = createServer((_request, answer) => answer.end(text));
  // Counts connections, not only requests: a connection already reveals an open port.
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/acme.mai`,
    /** Number of connections. */
    connections: () => connections,
    link: `mai://setup?url=${encodeURIComponent(`http://127.0.0.1:${port}/acme.mai`)}`,
    stop: () => new Promise(resolve => server.close(resolve)),
  };
}
