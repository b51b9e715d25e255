import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runOrThrow } from '../run-or-throw.ts';

/** Makes a folder like that of Electron's Windows release, with a small program that does what setups ask of Mai. */
export async function standInElectron(root: string, folder: string): Promise<string> {
  const electron = join(folder, 'electron');
  await mkdir(join(electron, 'resources'), { recursive: true });
  const resources = join(folder, 'stand-in.o');
  const sources = import.meta.dirname;
  await runOrThrow('x86_64-w64-mingw32-windres', [join(sources, 'stand-in.rc'), resources], { cwd: root });
  const options = ['-O2', '-municode', '-mwindows', '-static', '-s'];
  const program = join(electron, 'electron.exe');
  await runOrThrow('x86_64-w64-mingw32-gcc', [...options, '-o', program, join(sources, 'stand-in.c'), resources]);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) await writeFile(join(electron, name), name);
  await writeFile(join(electron, 'resources', 'default_app.asar'), '');
  return electron;
}

/** Copies a packed app as the version `version`, with a file that only this version has. */
export async function asVersion(app: string, version: string, folder: string): Promise<string> {
  const copy = join(folder, `app-${version}`);
  await cp(app, copy, { recursive: true });
  await mkdir(join(copy, 'resources', 'of this & only'), { recursive: true });
  await writeFile(join(copy, 'resources', 'of this & only', `${version}.txt`), version);
  await writeFile(join(copy, 'resources', 'release.txt'), version);
  return copy;
}
