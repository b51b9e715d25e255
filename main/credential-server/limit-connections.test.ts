import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { limitConnections } from './limit-connections.ts';

test('the oldest of more than 64 connections is closed, without counting ended ones', async () => {
  const server = createServer();
  limitConnections(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const ends: Promise<unknown>[] = [];
  const accepted: Socket[] = [];
  const open = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    const [end] = (await once(server, 'connection')) as [Socket];
    accepted.push(end);
    ends.push(once(end.resume(), 'close'));
    return socket;
  };
  const sockets: Socket[] = [];
  for (let count = 0; count < 64; count += 1) sockets.push(await open());
  sockets[5]?.destroy();
  await ends[5];
  sockets.push(await open());
  expect(accepted.flatMap(({ destroyed }, index) => (destroyed ? index : []))).toEqual([5]);
  const hungUp = once(sockets[0] as Socket, 'close');
  sockets.push(await open());
  await ends[0];
  await hungUp;
  expect(sockets.map(({ destroyed }, index) => (destroyed ? index : -1)).filter(index => index >= 0)).toEqual([0, 5]);
  for (const socket of sockets) socket.destroy();
  server.close();
});
