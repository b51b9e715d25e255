import type { Server, Socket } from 'node:net';

const MAX_CONNECTIONS = 64;

/** Closes a local server's oldest connections where more than 64 are open, so that the next one is always answered. */
export function limitConnections(server: Server): void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    const [oldest] = open;
    if (open.size > MAX_CONNECTIONS) oldest?.destroy();
  });
}
