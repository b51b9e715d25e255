import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** IT's web server with a set-up on it, and the link that leads people there. */
export async function serveSetUp(text: string) {
  const server = createServer((_request, answer) => answer.end(text));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    link: `mai://setup?url=${encodeURIComponent(`http://127.0.0.1:${port}/acme.mai`)}`,
    stop: () => new Promise(resolve => server.close(resolve)),
  };
}
