import { type FoundBrowser, firstOfEach, windowsOf } from './found-browser.ts';
import { KNOWN_BROWSERS } from './known-browsers.ts';

/** Safari has no switches: it opens a normal window only. */
const BUNDLES = [
  ...Object.entries(KNOWN_BROWSERS).map(([id, { name, bundle }]) => ({ id, name, bundle })),
  { id: 'safari', name: 'Safari', bundle: 'Safari.app' },
];

/** Browsers of macOS in these folders. `exists`: whether a path is an app bundle. Others are found only by the system. */
export function bundleBrowsers(folders: readonly string[], exists: (path: string) => boolean): readonly FoundBrowser[] {
  const found = folders.flatMap(folder => BUNDLES.map(bundle => ({ ...bundle, path: `${folder}/${bundle.bundle}` })));
  return firstOfEach(
    found
      .filter(({ path }) => exists(path))
      .map(({ id, name, path }) => ({
        id,
        name,
        windows: windowsOf(id),
        launcher: { kind: 'bundle', path },
        profiles: { kind: 'mai' },
      })),
  );
}
