import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * A port on loopback where nobody listens. One of those that systems give nobody who asks for any, so that nobody else gets it
 * meanwhile.
 */
export async function closedPort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** From now on the port leads to a server that listens at another. The answer ends it. */
export async function openPort(port: number, target: string): Promise<() => void> {
  const server = createServer(client => {
    const there = connect(Number(new URL(target).port), '127.0.0.1');
    client.pipe(there).pipe(client);
    for (const socket of [client, there]) socket.on('error', () => client.destroy() && there.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return () => void server.close();
}
