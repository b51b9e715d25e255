// Programs to measure: the packaged Mai and its baselines, minimal apps on the same Electron with
// the same fuses.
import { cp, link, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isFresh } from '../setup/fresh-build.ts';
import { packFiles } from '../setup/pack-files.ts';
import { runQuietly } from '../setup/run-quietly.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BASELINES = join(import.meta.dirname, 'baselines');

export type Programs = { readonly mai: string; readonly tray: string; readonly window: string; readonly print: string };

/** Paths of the programs, built if missing or outdated. Linux only: the measures read /proc. */
export async function programs(): Promise<Programs> {
  const mai = join(ROOT, 'dist', 'linux-unpacked', 'mai');
  if (!(await isPackagedSinceBuilt(mai))) await packageMai();
  // A copy: two programs that share pages of one file would each seem smaller.
  const tray = await baseline(mai, 'tray', (from, to) => cp(from, to, { recursive: true }));
  const linked = (name: string) => baseline(tray, name, linkTree);
  return { mai, tray, window: await linked('window'), print: await linked('print') };
}

async function isPackagedSinceBuilt(program: string): Promise<boolean> {
  const packaged = await stat(archiveOf(program)).catch(() => undefined);
  const built = await stat(join(ROOT, 'out', 'main', 'index.js')).catch(() => undefined);
  return isFresh(ROOT) && packaged !== undefined && built !== undefined && packaged.mtimeMs > built.mtimeMs;
}

async function packageMai(): Promise<void> {
  const { status, output } = await runQuietly(process.execPath, [join(ROOT, 'scripts', 'package.ts')], { cwd: ROOT });
  if (status !== 0) throw new Error(`Mai could not be packaged:\n${output}`);
}

export const archiveOf = (program: string): string => join(dirname(program), 'resources', 'app.asar');

/** Electron with one of the baselines, next to the packaged Mai. */
async function baseline(
  like: string,
  name: string,
  copy: (from: string, to: string) => Promise<void>,
): Promise<string> {
  const folder = join(ROOT, 'dist', 'bench', name);
  const program = join(folder, basename(like));
  const { mtimeMs } = await stat(like);
  const existing = await stat(program).catch(() => undefined);
  if (existing === undefined || existing.mtimeMs < mtimeMs) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    await copy(dirname(like), folder);
  }
  await rm(archiveOf(program), { force: true });
  await rm(`${archiveOf(program)}.unpacked`, { recursive: true, force: true });
  await packFiles(archiveOf(program), await contents(name));
  return program;
}

const contents = async (name: string): Promise<Readonly<Record<string, Buffer | string>>> => ({
  'package.json': JSON.stringify({ name: `bench-${name}`, main: 'main.js' }),
  'main.js': await readFile(join(BASELINES, `${name}.cjs`)),
  'empty.html': await readFile(join(BASELINES, 'empty.html')),
  'icon.png': await readFile(join(ROOT, 'assets', 'tray', 'idle.png')),
});

async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else await link(source, target);
  }
}
