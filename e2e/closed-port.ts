import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** A port on loopback where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
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
