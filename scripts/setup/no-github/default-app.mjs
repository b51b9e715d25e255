// Replacement for Electron's default app in the copy from the npm registry, which lacks it:
// runs the folder on the command line as the app, like `electron FOLDER`.
// A module with top-level await, because Electron holds its `ready` event back until such an entry has finished.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as electron from 'electron';

/**
 * @param {readonly string[]} argv what follows the executable
 * @returns {{ preloads: string[], folder: string | undefined, version: boolean }}
 */
function readArguments(argv) {
  /** @type {string[]} */
  const preloads = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '--version' || argument === '-v') return { preloads, folder: undefined, version: true };
    if (argument === '-r' || argument === '--require') preloads.push(argv[++i] ?? '');
    else if (!argument.startsWith('-')) return { preloads, folder: argument, version: false };
  }
  return { preloads, folder: undefined, version: false };
}

/**
 * Electron's app, with the three setters reserved for its default app.
 * @typedef {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void, setDesktopName(name: string): void }} App
 */
const { app } = /** @type {{ app: App }} */ (/** @type {unknown} */ (electron));

const { preloads, folder, version } = readArguments(process.argv.slice(1));
const require = createRequire(join(process.cwd(), 'index.js'));
for (const module of preloads) require(module);

if (folder) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const appPath = resolve(folder);
  const description = join(appPath, 'package.json');
  if (existsSync(description)) {
    const { name, productName, version: appVersion, desktopName } = JSON.parse(readFileSync(description, 'utf8'));
    if (appVersion) app.setVersion(appVersion);
    app.setName(productName ?? name ?? app.getName());
    app.setDesktopName(desktopName ?? `${app.getName()}.desktop`);
    app.setAppPath(appPath);
  }
  await import(pathToFileURL(require.resolve(appPath)).href);
} else {
  process.stdout.write(version ? `v${process.versions.electron}\n` : 'Usage: electron FOLDER\n');
  app.exit(version ? 0 : 1);
}
