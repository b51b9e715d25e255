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
 * Runs in Orca, and makes it patient with an application on a busy machine. By default AT-SPI takes one that answers after more than
 * 0.8 seconds for hung, and Orca then says less about the focus or nothing. Orca 48 takes a caret that has moved to another field for
 * the focus, and doesn't say the field if the focus itself is reported a moment later.
 */
const customizations = (path: string): string => `import socket
from gi.repository import Atspi, GLib
from orca import focus_manager
from orca.ax_utilities import AXUtilities
from orca.scripts import web

Atspi.set_timeout(30000, 30000)

caret_moved = web.Script.on_caret_moved

def on_caret_moved(script, event):
    is_elsewhere = event.source != focus_manager.get_manager().get_locus_of_focus()
    focus_follows = is_elsewhere and AXUtilities.is_editable(event.source)
    return focus_follows or caret_moved(script, event)

web.Script.on_caret_moved = on_caret_moved

test = socket.socket(socket.AF_UNIX)
test.connect(${JSON.stringify(path)})

def answer(*_):
    asked = test.recv(1)
    test.sendall(asked)
    return asked != b""

GLib.io_add_watch(test.fileno(), GLib.PRIORITY_LOW, GLib.IO_IN, answer)
`;
