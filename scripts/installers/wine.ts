import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../setup/cache-folder.ts';
import { type Ending, type QuietOptions, runQuietly } from '../setup/run-quietly.ts';

/** A Windows of its own (a wine prefix), for 64-bit programs. Paths of Windows are absolute, like `C:\users`. */
export interface Wine {
  /** For programs of this system that start wine themselves. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs a program of Windows: a path of Windows, a name, or a path of this system. Status is its exit code modulo 256. */
  run(program: string, args: readonly string[], options?: QuietOptions): Promise<Ending>;
  /** Starts a program that runs until it ends, or until `stop`. */
  start(program: string, args: readonly string[], options?: QuietOptions): ChildProcess;
  /** This system's path of a path of Windows on drive C. */
  unixPath(path: string): string;
  /** Windows' path of a path of this system. */
  windowsPath(path: string): string;
  /** Ends all programs in it. Its folder stays. */
  stop(): Promise<void>;
}

/** Debian's own loader: the script in front of it only advises to install the 32-bit one. */
export const WINE_PROGRAM = '/usr/lib/wine/wine64';
const SERVER = '/usr/lib/wine/wineserver64';

/** Creating a prefix takes wine about 15 seconds and 770 MB, so there is one to copy from. */
const PREFIX_TIMEOUT = 120_000;

function environment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    // Wine would link Windows' folders to those of this user.
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: join(folder, 'home'),
    WINEPREFIX: join(folder, 'prefix'),
    WINEDEBUG: '-all',
    WINESERVER: SERVER,
    // No entries in this system's menus, no .NET, no pages.
    WINEDLLOVERRIDES: 'winemenubuilder.exe,mscoree,mshtml=',
  };
}

let template: Promise<string> | undefined;

/** The folder to copy from, in the cache, for this version of wine. */
async function createTemplate(): Promise<string> {
  const { output } = await runQuietly(WINE_PROGRAM, ['--version']);
  const folder = join(cacheFolder(), `wine-${output.trim().replaceAll(/[^\w.]+/g, '-')}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  const made = await mkdtemp(`${folder}.`);
  const env = environment(made);
  await mkdir(join(made, 'home'));
  // Without a display: windows are drawn nowhere.
  for (const args of [
    ['wineboot', '-i'],
    ['reg', 'add', String.raw`HKCU\Software\Wine\Drivers`, '/v', 'Graphics', '/d', 'null', '/f'],
  ]) {
    const { status, output: said } = await runQuietly(WINE_PROGRAM, args, { env, timeout: PREFIX_TIMEOUT });
    if (status !== 0) throw new Error(`wine could not create its folder: ${said}`);
  }
  await runQuietly(SERVER, ['-w'], { env, timeout: PREFIX_TIMEOUT });
  // Another run may have been quicker.
  await rename(made, folder).catch(() => rm(made, { recursive: true, force: true }));
  return folder;
}

/** Creates a Windows in `folder`, where it is overwritten; takes about a second after the first time. */
export async function startWine(folder: string): Promise<Wine> {
  template ??= createTemplate();
  const from = await template;
  await rm(join(folder, 'prefix'), { recursive: true, force: true });
  await mkdir(join(folder, 'home'), { recursive: true });
  // Windows' own files as hard links, as nothing writes into them; its registry as a copy.
  const links = await runQuietly('cp', ['-al', join(from, 'prefix'), join(folder, 'prefix')]);
  if (links.status !== 0)
    await cp(join(from, 'prefix'), join(folder, 'prefix'), { recursive: true, verbatimSymlinks: true });
  for (const name of (await readdir(join(from, 'prefix'))).filter(entry => entry.endsWith('.reg'))) {
    await rm(join(folder, 'prefix', name));
    await cp(join(from, 'prefix', name), join(folder, 'prefix', name));
  }
  const own = environment(folder);
  const options = ({ env, ...rest }: QuietOptions = {}) => ({ ...rest, env: { ...own, ...env } });
  const drive = join(folder, 'prefix', 'drive_c');
  // Windows' services end with the last program, and a first program waits for them as long as they hold its output. So
  // one program stays: a shell that is asked nothing.
  const idle = spawn(WINE_PROGRAM, ['cmd'], { env: own, stdio: ['pipe', 'pipe', 'ignore'] });
  await once(idle.stdout, 'data');
  idle.stdout.destroy();
  return {
    env: own,
    run: (program, args, given) => runToFile(join(folder, 'output'), [nameOf(program), ...args], options(given)),
    start: (program, args, given) =>
      spawn(WINE_PROGRAM, [nameOf(program), ...args], { ...options(given), stdio: 'ignore' }),
    unixPath: path => join(drive, path.replace(/^c:/i, '').replaceAll('\\', '/')),
    windowsPath,
    async stop() {
      idle.stdin.end();
      await runQuietly(SERVER, ['-k'], { env: own });
      await runQuietly(SERVER, ['-w'], { env: own, timeout: 20_000 });
    },
  };
}

const windowsPath = (path: string): string => `Z:${path.replaceAll('/', '\\')}`;
/** A path of this system would be started by another program, which gets the signals. */
const nameOf = (program: string): string => (program.startsWith('/') ? windowsPath(program) : program);

let runs = 0;

/** Output goes to a file: Windows' desktop, which some program starts, would hold a pipe open. */
async function runToFile(prefix: string, args: readonly string[], options: QuietOptions): Promise<Ending> {
  runs += 1;
  const path = `${prefix}-${runs}.txt`;
  const file = await open(path, 'w+');
  try {
    const child = spawn(WINE_PROGRAM, args, { ...options, stdio: ['ignore', file.fd, file.fd] });
    const status = await new Promise<number | null>(resolve => {
      child.on('error', () => resolve(null));
      child.on('exit', resolve);
    });
    return { status, output: await readFile(path, 'utf8') };
  } finally {
    await file.close();
    await rm(path);
  }
}
