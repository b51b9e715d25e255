import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

export type RestTeller = {
  /** Resolves once Orca has handled every event that it has received. */
  whenAtRest(): Promise<void>;
  stop(): void;
};

/**
 * Has Orca tell when it is at rest, by the file of its own that runs in it. It queues events and handles them when nothing else
 * is to do; what has a lower priority in its main loop comes after the last of them.
 */
export async function startRestTeller(folder: string): Promise<RestTeller> {
  const path = join(folder, 'at-rest');
  writeFileSync(join(folder, 'orca-customizations.py'), customizations(path));
  const sockets: Socket[] = [];
  const server = createServer(socket => {
    socket.on('error', () => socket.destroy());
    sockets.push(socket);
  });
  await new Promise<void>(resolve => server.listen(path, resolve));
  return {
    whenAtRest: async () => {
      const socket = sockets.at(-1) ?? ((await once(server, 'connection')) as [Socket])[0];
      const answer = once(socket, 'data');
      socket.write('?');
      await answer;
    },
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/**
 * Runs in Orca. By default AT-SPI takes an application that answers after more than 0.8 seconds for hung, and Orca then says
 * less about the focus or nothing: an application on a busy machine takes longer.
 */
const customizations = (path: string): string => `import socket
from gi.repository import Atspi, GLib

Atspi.set_timeout(30000, 30000)

test = socket.socket(socket.AF_UNIX)
test.connect(${JSON.stringify(path)})

def answer(*_):
    asked = test.recv(1)
    test.sendall(asked)
    return asked != b""

GLib.io_add_watch(test.fileno(), GLib.PRIORITY_LOW, GLib.IO_IN, answer)
`;
