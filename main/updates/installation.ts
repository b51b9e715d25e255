import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import type { Installation } from '../../app/updates/installation.ts';
import { windowsFolder } from '../company/policy-places.ts';
import type { RunProgram } from '../company/run-program.ts';

export type InstallationQuery = {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** Path of the running program. */
  readonly program: string;
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly run: RunProgram;
  /** Where dpkg lists the files of each package. */
  readonly dpkg?: string;
};

/** How Mai was installed. In doubt `managed`, which Mai never replaces. */
export async function findInstallation(query: InstallationQuery): Promise<Installation> {
  if (!query.isPackaged) return 'development';
  switch (query.platform) {
    case 'win32':
      return onWindows(query);
    case 'darwin':
      return onMac(query);
    default:
      return onLinux(query);
  }
}

/** The registry entries of Mai's own installers (assets/packaging/windows). A copy elsewhere was unpacked by hand. */
async function onWindows({ program, environment, run }: InstallationQuery): Promise<Installation> {
  const reg = win32.join(windowsFolder(), 'System32', 'reg.exe');
  const installedBy = async (root: 'HKLM' | 'HKCU') => {
    const told = await run(reg, ['query', `${root}\\Software\\Mai`, '/v', 'InstalledBy', '/reg:64']);
    return /^\s+InstalledBy\s+REG_SZ\s+(\w+)\s*$/m.exec(told?.toString('latin1') ?? '')?.[1];
  };
  const own = environment.LOCALAPPDATA;
  const isOwn = own !== undefined && own !== '' && isBelow(program, own);
  if (isOwn) return (await installedBy('HKCU')) === 'nsis' ? 'nsis' : 'archive';
  return (await installedBy('HKLM')) === 'msi' ? 'msi' : 'managed';
}

const isBelow = (path: string, folder: string): boolean => {
  const relative = win32.relative(folder, path);
  return relative !== '' && !relative.startsWith('..') && !win32.isAbsolute(relative);
};

/** A bundle in a folder for applications that this person owns. A copy that macOS runs from a random place can't be replaced. */
async function onMac({ program, home }: InstallationQuery): Promise<Installation> {
  const bundle = bundleOf(program);
  const parent = bundle === undefined ? '' : posix.dirname(bundle);
  if (bundle === undefined || (parent !== '/Applications' && parent !== posix.join(home, 'Applications')))
    return 'managed';
  const { uid } = await stat(bundle);
  const isOwn = uid === process.getuid?.() && (await isWritable(parent)) && (await isWritable(bundle));
  return isOwn ? 'mac-app' : 'managed';
}

/** The path of the `.app` that a program is in. */
export const bundleOf = (program: string): string | undefined => /^(\/.+?\.app)\/Contents\/MacOS\//.exec(program)?.[1];

/** A folder that the person may change was unpacked by the person; any other belongs to a package manager or an administrator. */
async function onLinux({ program, run, dpkg = '/var/lib/dpkg/info' }: InstallationQuery): Promise<Installation> {
  if (await isListed(posix.join(dpkg, 'mai.list'), program)) return 'deb';
  if (await isWritable(posix.dirname(program))) return process.getuid?.() === 0 ? 'managed' : 'archive';
  const owner = await run('/usr/bin/rpm', ['-qf', '--qf', '%{NAME}', program]);
  return owner?.toString('utf8') === 'mai' ? 'rpm' : 'managed';
}

async function isListed(list: string, program: string): Promise<boolean> {
  const text = await readFile(list, 'utf8').catch(() => '');
  return text.split('\n').includes(program);
}

const isWritable = (path: string): Promise<boolean> =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
