import { readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { sourcedIn } from '../../app/troubleshoot/shell-lines.ts';
import { readRegularFile } from '../files/read-regular-file.ts';

/** A startup file of a shell or the desktop, or a file that it sources. `desktop` files apply to all shells. */
export type StartFile = {
  readonly shell: 'bash' | 'zsh' | 'fish' | 'powershell' | 'desktop';
  readonly path: string;
  readonly text: string;
};

export type Surroundings = {
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
};

/** Larger startup files are not written by hand and are not read. Bytes. */
const MAX_BYTES = 1_000_000;
/** Limits for sourced files, in number and depth: some frameworks source hundreds. */
const MAX_SOURCED = 100;
const MAX_DEPTH = 4;

/** The existing startup files in the order in which a shell reads them, with the files that they source. */
export async function startFiles(surroundings: Surroundings): Promise<readonly StartFile[]> {
  const found: StartFile[] = [];
  const known = new Set<string>();
  const read = async (shell: StartFile['shell'], path: string, depth: number): Promise<void> => {
    if (known.has(path) || known.size > MAX_SOURCED) return;
    known.add(path);
    const text = await textOf(path);
    if (text === undefined) return;
    found.push({ shell, path, text });
    if (depth === MAX_DEPTH || shell === 'powershell' || shell === 'desktop') return;
    for (const name of sourcedIn(text))
      for (const sourced of await expanded(name, dirname(path), surroundings)) await read(shell, sourced, depth + 1);
  };
  for (const { shell, paths } of await places(surroundings)) for (const path of paths) await read(shell, path, 0);
  return found;
}

type Places = readonly { readonly shell: StartFile['shell']; readonly paths: readonly string[] }[];

async function places({ home, environment, platform }: Surroundings): Promise<Places> {
  const powershell = ['profile.ps1', 'Microsoft.PowerShell_profile.ps1'];
  const inFolder = (folder: string, names: readonly string[]) => names.map(name => join(folder, name));
  if (platform === 'win32')
    return ['PowerShell', 'WindowsPowerShell'].map(folder => ({
      shell: 'powershell',
      paths: inFolder(join(home, 'Documents', folder), powershell),
    }));
  const config = environment.XDG_CONFIG_HOME || join(home, '.config');
  const zsh = environment.ZDOTDIR || home;
  const desktop = await entriesOf(join(config, 'environment.d'), '.conf');
  const fish = await entriesOf(join(config, 'fish', 'conf.d'), '.fish');
  return [
    {
      shell: 'desktop',
      paths: ['/etc/environment', ...inFolder(home, ['.xprofile', '.xsessionrc', '.pam_environment'])],
    },
    {
      shell: 'bash',
      paths: ['/etc/profile', '/etc/bash.bashrc', '/etc/bashrc', ...(await entriesOf('/etc/profile.d', '.sh'))],
    },
    { shell: 'bash', paths: inFolder(home, ['.profile', '.bash_profile', '.bash_login', '.bashrc']) },
    { shell: 'zsh', paths: inFolder('/etc/zsh', ['zshenv', 'zprofile', 'zshrc']) },
    { shell: 'zsh', paths: inFolder(zsh, ['.zshenv', '.zprofile', '.zshrc', '.zlogin']) },
    { shell: 'fish', paths: [join(config, 'fish', 'config.fish'), ...fish] },
    { shell: 'powershell', paths: inFolder(join(config, 'powershell'), powershell) },
    { shell: 'desktop', paths: desktop },
  ];
}

/** Expands the name of a sourced file: `~`, variables, and one wildcard in the last part. */
async function expanded(name: string, folder: string, { home, environment }: Surroundings): Promise<readonly string[]> {
  const variables: Readonly<Record<string, string | undefined>> = { ...environment, HOME: home };
  const path = name
    .replace(/^~(?=\/|$)/, home)
    .replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced, plain) => variables[braced ?? plain] ?? '');
  if (path === '' || path === '/') return [];
  const whole = isAbsolute(path) ? path : resolve(folder, path);
  if (!whole.includes('*')) return [whole];
  const [, ending] = /^[^*]*\*([^*/]*)$/.exec(whole.slice(dirname(whole).length + 1)) ?? [];
  return ending === undefined ? [] : entriesOf(dirname(whole), ending);
}

async function entriesOf(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter(name => name.endsWith(ending))
    .toSorted()
    .map(name => join(folder, name));
}

async function textOf(path: string): Promise<string | undefined> {
  const bytes = await readRegularFile(path, MAX_BYTES).catch(() => undefined);
  return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : undefined;
}
