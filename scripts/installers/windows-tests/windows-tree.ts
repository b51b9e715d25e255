import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cacheFolder } from '../../setup/cache-folder.ts';
import { npmProgram } from '../../setup/npm-packages.mjs';
import { runQuietly } from '../../setup/run-quietly.ts';

const PACKAGES = 'windows-packages-';

/** Neither sources nor settings of the tests. */
const LEFT_OUT = ['node_modules', '.git', '.cache', 'out', 'dist', 'test-results', 'e2e/gallery/pictures'];

/** A copy of the sources in `folder`, with the packages that npm installs on Windows: its Node is one of them. */
export async function windowsTree(root: string, folder: string): Promise<string> {
  const tree = join(folder, 'tree');
  await mkdir(tree);
  for (const name of (await readdir(root)).filter(entry => !LEFT_OUT.includes(entry)))
    await cp(join(root, name), join(tree, name), {
      recursive: true,
      filter: from => !LEFT_OUT.includes(relative(root, from)),
    });
  await symlink(await windowsPackages(root), join(tree, 'node_modules'));
  return tree;
}

/** Packages by this package-lock.json, in the cache. They take 800 MB, so those of other lockfiles are removed. */
async function windowsPackages(root: string): Promise<string> {
  const lockfile = await readFile(join(root, 'package-lock.json'));
  const name = PACKAGES + createHash('sha256').update(lockfile).digest('hex').slice(0, 16);
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return join(folder, 'node_modules');

  await mkdir(cacheFolder(), { recursive: true });
  const made = await mkdtemp(`${folder}.`);
  for (const file of ['package.json', 'package-lock.json']) await cp(join(root, file), join(made, file));
  const [program, ...args] = npmProgram(process.env);
  const { status, output } = await runQuietly(
    program,
    [...args, 'ci', '--os=win32', '--cpu=x64', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: made },
  );
  if (status !== 0) throw new Error(`npm could not install the packages for Windows: ${output}`);
  const others = (await readdir(cacheFolder())).filter(other => other.startsWith(PACKAGES) && !made.endsWith(other));
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
  for (const other of others.filter(entry => !entry.startsWith(name)))
    await rm(join(cacheFolder(), other), { recursive: true, force: true });
  return join(folder, 'node_modules');
}
