import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Inputs of a package, as globs in the project: contents, configuration, tools. */
const INPUTS = [
  'out/**',
  'assets/**',
  'electron-builder.yml',
  'package.json',
  'package-lock.json',
  'scripts/package.ts',
  'scripts/setup/*',
  'node_modules/keytar/prebuilds/*/keytar.node',
];

const NOTE = join('dist', 'made-from.sha256');

/** Hash of all input bytes and names. Times don't count: a copy or checkout changes them. */
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

/** Records the inputs of the package in dist/ once it is complete. */
export function notePackage(root: string, electronFolder: string): void {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, NOTE), fingerprint(root, electronFolder));
}

/** Whether the package in dist/ is up to date. */
export function isFreshPackage(root: string, electronFolder: string): boolean {
  const note = join(root, NOTE);
  return existsSync(note) && readFileSync(note, 'utf8') === fingerprint(root, electronFolder);
}
