import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * A loopback port without a listener. From outside the ephemeral range, so that no other program is given it
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

/** Forwards the port to a server on another one. Returns the function that ends it. */
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
