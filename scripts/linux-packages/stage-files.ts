import {
  chmodSync,
  cpSync,
  globSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { linuxAssets } from './maintainer-scripts.ts';

/** A file of the packages by its path in them: a copy of another, or text. */
type Staged = { readonly from: string } | { readonly text: string | Buffer };

/** Files that .deb and .rpm have in common: the app in /opt/Mai, and what makes a desktop find it. */
export function sharedFiles(root: string): Readonly<Record<string, Staged>> {
  const assets = linuxAssets(root);
  const icons = readdirSync(join(root, 'assets', 'linux')).map(name => [
    `usr/share/icons/hicolor/${name.replace('.png', '')}/apps/mai.png`,
    { from: join(root, 'assets', 'linux', name) },
  ]);
  return {
    'usr/share/applications/mai.desktop': { from: join(assets, 'mai.desktop') },
    'usr/share/mime/packages/mai.xml': { from: join(assets, 'mai.xml') },
    'opt/Mai/resources/apparmor-profile': { from: join(assets, 'apparmor-profile') },
    ...Object.fromEntries(icons),
  };
}

/**
 * Makes the tree of a package in the empty folder `tree`: the packaged app in /opt/Mai, /usr/bin/mai, and `files`. Everything is
 * readable by all, writable by its owner, and as old as `date` (seconds since 1970).
 */
export function stageFiles(
  tree: string,
  { app, files, date }: { app: string; files: Readonly<Record<string, Staged>>; date: number },
): void {
  cpSync(app, join(tree, 'opt', 'Mai'), { recursive: true, verbatimSymlinks: true });
  for (const [path, file] of Object.entries(files)) {
    const target = join(tree, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, 'text' in file ? file.text : readFileSync(file.from));
  }
  mkdirSync(join(tree, 'usr', 'bin'), { recursive: true });
  symlinkSync('/opt/Mai/mai', join(tree, 'usr', 'bin', 'mai'));
  settle(tree, date);
}

/** Loaded, never started. */
const isLibrary = (path: string) => /\.(so(\.\d+)*|node)$/.test(path);

/** Plain modes, and one time for all. */
export function settle(tree: string, date: number): void {
  const paths = globSync('**', { cwd: tree }).map(name => join(tree, name));
  for (const path of [tree, ...paths]) {
    const stats = lstatSync(path);
    if (!stats.isSymbolicLink())
      chmodSync(path, stats.isDirectory() || (stats.mode & 0o100 && !isLibrary(path)) ? 0o755 : 0o644);
    lutimesSync(path, date, date);
  }
}
