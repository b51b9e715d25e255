import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that makes a package what it is, as patterns below the project's folder: what is packed, how, and by what. */
const INPUTS = [
  'out/**',
  'assets/**',
  'electron-builder.yml',
  'package.json',
  'package-lock.json',
  'scripts/package.ts',
  'scripts/set-up/*',
  'node_modules/keytar/build/Release/keytar.node',
];

const NOTE = join('dist', 'made-from.sha256');

/** Stands for every byte and name that a package is made from. Times don't count: a copy or a checkout changes them. */
function fingerprint(root: string, electronFolder: string): string {
  const hash = createHash('sha256');
  const add = (name: string, path: string) =>
    hash.update(`${name}\0${statSync(path).size}\0`).update(readFileSync(path));
  const isFile = (name: string) => !/\.test\.ts$/.test(name) && statSync(join(root, name)).isFile();
  for (const name of globSync(INPUTS, { cwd: root }).filter(isFile).toSorted()) add(name, join(root, name));
  const version = join(electronFolder, 'version');
  if (existsSync(version)) add('Electron', version);
  return hash.digest('hex');
}

/** Notes what the package in dist/ was made from, once it is whole. */
export function notePackage(root: string, electronFolder: string): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, NOTE), fingerprint(root, electronFolder));
}

/** Whether the package in dist/ is what would be made now. */
export function isFreshPackage(root: string, electronFolder: string): boolean {
  const note = join(root, NOTE);
  return existsSync(note) && readFileSync(note, 'utf8') === fingerprint(root, electronFolder);
}
