import { resolve } from 'node:path';
import { app } from 'electron';
import { type Delivered, deliveredBy, LINK_SCHEME, parseLink } from '../../app/company/set-up-link.ts';

export type OpenedLinks = {
  /** Tells what has come and what will come, once somebody is there to hear it. */
  subscribe(listener: (delivered: Delivered) => void): void;
};

/**
 * Links and set-up files, by which way the system brings them: as arguments of a start or of a second one (Linux, Windows),
 * or as events, which on macOS come before the app is ready.
 */
export function collectOpenedLinks(): OpenedLinks {
  const pending: Delivered[] = [];
  let add = (delivered: Delivered): void => {
    pending.push(delivered);
  };
  const options = { allowsLoopback: !app.isPackaged };
  const addFrom = (argv: readonly string[], folder: string): void => {
    for (const delivered of deliveredBy(argv, options))
      add(delivered.kind === 'set-up-file' ? { ...delivered, path: resolve(folder, delivered.path) } : delivered);
  };

  addFrom(process.argv.slice(1), process.cwd());
  app.on('second-instance', (_event, argv, folder) => addFrom(argv.slice(1), folder));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    add({ kind: 'set-up-file', path });
  });
  app.on('open-url', (event, address) => {
    event.preventDefault();
    add(parseLink(address, options));
  });
  // Packages for Linux say it in their desktop entry.
  if (app.isPackaged && process.platform !== 'linux') app.setAsDefaultProtocolClient(LINK_SCHEME);

  return {
    subscribe(listener) {
      add = listener;
      for (const delivered of pending.splice(0)) listener(delivered);
    },
  };
}
