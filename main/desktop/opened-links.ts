import { resolve } from 'node:path';
import { app } from 'electron';
import { type Delivered, deliveredBy, LINK_SCHEME, parseLink } from '../../app/company/setup-link.ts';

export type OpenedLinks = {
  /** Calls back for each link or file, including those that came earlier. */
  subscribe(listener: (delivered: Delivered) => void): void;
};

/**
 * Collects deep links and setup files: from the arguments of this or a second instance (Linux, Windows), or from
 * `open-url` and `open-file` events, which macOS sends before the app is ready.
 * https://www.electronjs.org/docs/latest/api/app
 */
export function collectOpenedLinks(): OpenedLinks {
  const pending: Delivered[] = [];
  let add = (delivered: Delivered): void => {
    pending.push(delivered);
  };
  const options = { allowsLoopback: !app.isPackaged };
  const addFrom = (argv: readonly string[], folder: string): void => {
    for (const delivered of deliveredBy(argv, options))
      add(delivered.kind === 'setup-file' ? { ...delivered, path: resolve(folder, delivered.path) } : delivered);
  };

  addFrom(process.argv.slice(1), process.cwd());
  app.on('second-instance', (_event, argv, folder) => addFrom(argv.slice(1), folder));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    add({ kind: 'setup-file', path });
  });
  app.on('open-url', (event, address) => {
    event.preventDefault();
    add(parseLink(address, options));
  });
  // Linux packages declare the scheme in their desktop entry.
  if (app.isPackaged && process.platform !== 'linux') void registerScheme();

  return {
    subscribe(listener) {
      add = listener;
      for (const delivered of pending.splice(0)) listener(delivered);
    },
  };
}

/** On Windows a setup has registered the scheme. An entry of this person's own would outlive an MSI for all persons. */
async function registerScheme(): Promise<void> {
  const handler = await app.getApplicationInfoForProtocol(`${LINK_SCHEME}:`).catch(() => undefined);
  if (handler?.path.toLowerCase() !== process.execPath.toLowerCase()) app.setAsDefaultProtocolClient(LINK_SCHEME);
}
