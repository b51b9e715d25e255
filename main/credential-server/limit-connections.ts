import type { Server, Socket } from 'node:net';

const MAX_CONNECTIONS = 64;

/** Limits a local server to 64 open connections. Closes the oldest one, so that the next is always served. */
export function limitConnections(server: Server): void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    const [oldest] = open;
    if (open.size > MAX_CONNECTIONS) oldest?.destroy();
  });
}
