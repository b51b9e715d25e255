import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that ships in part or whole. `license` is its SPDX expression, `text` the license text. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
};

/** Vite's report of a bundle (`build.license` in electron.vite.config.ts). */
type Bundled = {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
};

/** Shipped next to main's bundle, or part of the renderer's, which is built after this is read. */
const BESIDE = ['electron', 'keytar', 'react', 'react-dom', 'scheduler'];

/** Shipped packages by name. Main must be built; before, only those outside the bundles are known. */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const notes = join(root, 'out/main/licenses.json');
  const bundled: readonly Bundled[] = existsSync(notes) ? JSON.parse(readFileSync(notes, 'utf8')) : [];
  const beside = BESIDE.map(folder => installedPackage(root, folder));
  const all = [
    ...bundled.map(({ name, version, identifier }) => ({ name, version, license: identifier, folder: name })),
    ...beside,
  ];
  return all
    .map(({ folder, license = 'unknown', ...named }) => ({ ...named, license, text: licenseText(root, folder) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A folder of node_modules isn't always named as its package: keytar's is GitHub's own `@github/keytar`. */
function installedPackage(root: string, folder: string) {
  const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(
    readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8'),
  );
  return { name, version, license, folder };
}

/** Some packages have no license file and only name it. */
function licenseText(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = existsSync(folder) && readdirSync(folder).find(entry => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}
