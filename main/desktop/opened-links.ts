import { resolve } from 'node:path';
import { app } from 'electron';
import { LINK_SCHEME, type OpenedItem, openedItemsIn, parseLink } from '../../app/company/setup-link.ts';

export type OpenedLinks = {
  /** Calls back for each link or file, including those that came earlier. */
  subscribe(listener: (opened: OpenedItem) => void): void;
};

/**
 * Collects deep links and setup files: from the arguments of this or a second instance (Linux, Windows), or from
 * `open-url` and `open-file` events, which macOS sends before the app is ready.
 * https://www.electronjs.org/docs/latest/api/app
 */
export function collectOpenedLinks(): OpenedLinks {
  const pending: OpenedItem[] = [];
  let add = (opened: OpenedItem): void => {
    pending.push(opened);
  };
  const options = { allowsLoopback: !app.isPackaged };
  const addFrom = (argv: readonly string[], folder: string): void => {
    for (const opened of openedItemsIn(argv, options))
      add(opened.kind === 'setup-file' ? { ...opened, path: resolve(folder, opened.path) } : opened);
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
      for (const opened of pending.splice(0)) listener(opened);
    },
  };
}

/** On Windows a setup has registered the scheme. An entry of this person's own would outlive an MSI for all persons. */
async function registerScheme(): Promise<void> {
  const handler = await app.getApplicationInfoForProtocol(`${LINK_SCHEME}:`).catch(() => undefined);
  if (handler?.path.toLowerCase() !== process.execPath.toLowerCase()) app.setAsDefaultProtocolClient(LINK_SCHEME);
}
