import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { WATCHED_VARIABLES } from '../../app/check-up/environment-findings.ts';
import type { Variable } from '../../app/check-up/facts.ts';
import { variablesIn } from '../../app/check-up/shell-lines.ts';

type Surroundings = {
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
};

/** Larger start files than this are not read: nobody writes them by hand. Bytes. */
const LARGEST = 1_000_000;

/**
 * The variables that a person's programs have: those of Mai's own environment, and those that start files of shells and of
 * the desktop set, which an app that was started from a menu does not see. What a file explains is told of the file.
 */
export async function userVariables({ home, environment, platform }: Surroundings): Promise<readonly Variable[]> {
  const paths = await startFiles({ home, environment, platform });
  const inFiles = (await Promise.all(paths.map(path => variablesOf(path)))).flat();
  const own = WATCHED_VARIABLES.flatMap((name): Variable[] => {
    const value = environment[name];
    return value === undefined ? [] : [{ name, value, place: { kind: 'environment' } }];
  });
  const isExplained = ({ name, value }: Variable) => inFiles.some(told => told.name === name && told.value === value);
  return [...inFiles, ...own.filter(variable => !isExplained(variable))];
}

async function startFiles({ home, environment, platform }: Surroundings): Promise<readonly string[]> {
  if (platform === 'win32') {
    const documents = join(home, 'Documents');
    return ['PowerShell', 'WindowsPowerShell'].flatMap(folder =>
      ['profile.ps1', 'Microsoft.PowerShell_profile.ps1'].map(name => join(documents, folder, name)),
    );
  }
  const config = environment.XDG_CONFIG_HOME || join(home, '.config');
  const zsh = environment.ZDOTDIR || home;
  const desktop = await entriesOf(join(config, 'environment.d'), '.conf');
  const fish = await entriesOf(join(config, 'fish', 'conf.d'), '.fish');
  return [
    '/etc/environment',
    ...['.profile', '.bash_profile', '.bash_login', '.bashrc', '.xprofile', '.xsessionrc', '.pam_environment'].map(
      name => join(home, name),
    ),
    ...['.zshenv', '.zprofile', '.zshrc', '.zlogin'].map(name => join(zsh, name)),
    join(config, 'fish', 'config.fish'),
    ...fish,
    join(config, 'powershell', 'profile.ps1'),
    join(config, 'powershell', 'Microsoft.PowerShell_profile.ps1'),
    ...desktop,
  ];
}

async function entriesOf(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter(name => name.endsWith(ending))
    .toSorted()
    .map(name => join(folder, name));
}

async function variablesOf(path: string): Promise<readonly Variable[]> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (handle === undefined) return [];
  try {
    const { size } = await handle.stat();
    return size > LARGEST ? [] : variablesIn(await handle.readFile('utf8'), path, WATCHED_VARIABLES);
  } catch {
    return [];
  } finally {
    await handle.close();
  }
}
