import { resolve } from 'node:path';

/** What the bundler knows of its modules. */
type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

const ENTRY = 'main/index.ts';

/**
 * The files of the main bundle, and the modules that each is there for. A module that several of them need is in the first of these,
 * so that no file needs a later one.
 */
const CHUNKS: Readonly<Record<string, readonly string[]>> = {
  // All that shows the icon, and all that answers a tool's call. The entry waits for commands, which load this file, too, so it is
  // a file of its own: each would wait for the other.
  first: [ENTRY],
  // Loaded just after the icon is there, before all the rest.
  'tray-host': ['main/desktop/tray-host.ts'],
  text: ['app/text/text-for.ts'],
  vault: ['main/credential-process/answer-from-vault.ts'],
  command: ['main/command-line/run-command.ts'],
  // The app needs most of these, too, but they don't need the app.
  commands: ['setup-commands', 'read-policy', 'forget-command', 'write-report'].map(
    name => `main/command-line/${name}.ts`,
  ),
  app: ['main/compose.ts'],
};

/**
 * Names the file of each module that the app loads at its start, for the bundler; null leaves the module to it. Its own files are one
 * for each set of entries that need a module alike: 67 for a start, and each file takes time to find, read and link.
 */
export function mainChunk(root: string): (id: string, modules: Modules) => string | null {
  let chunks: readonly (readonly [string, ReadonlySet<string>])[] | undefined;
  let started: ReadonlySet<string> | undefined;
  // Modules are named with slashes, also on Windows.
  const idOf = (path: string) => resolve(root, path).replaceAll('\\', '/');
  return (id, modules) => {
    if (id === idOf(ENTRY)) return null;
    const reach = (paths: readonly string[]) => reached(modules, paths.map(idOf));
    chunks ??= Object.entries(CHUNKS).map(([name, paths]) => [name, reach(paths)]);
    started ??= reach([ENTRY, 'main/compose.ts']);
    if (!started.has(id)) return null;
    return chunks.find(([, ids]) => ids.has(id))?.[0] ?? null;
  };
}

/** These modules and all that are loaded with them. */
function reached(modules: Modules, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set(entries);
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
