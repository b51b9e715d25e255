import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** IT's web server with a set-up on it, and the link that leads people there. */
export async function serveSetUp(text: string) {
  let connections = 0;
  const server = createServer((_request, answer) => answer.end(text));
  // A connection is a question too: a closed port and an open one can be told apart by it.
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/acme.mai`,
    /** How often anything has reached the server. */
    connections: () => connections,
    link: `mai://setup?url=${encodeURIComponent(`http://127.0.0.1:${port}/acme.mai`)}`,
    stop: () => new Promise(resolve => server.close(resolve)),
  };
}
