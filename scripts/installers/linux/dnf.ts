import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ending, runQuietly } from '../../setup/run-quietly.ts';
import { runOrThrow } from './run-or-throw.ts';
import type { TrialRepository } from './trial-repository.ts';

/** This Debian's dnf, working on another root. */
export interface Dnf {
  /** Rejects if it fails. */
  run(...words: readonly string[]): Promise<string>;
  try(...words: readonly string[]): Promise<Ending>;
  /** rpm on the same root. */
  rpm(...words: readonly string[]): Promise<string>;
  /** Ends the agents that GnuPG starts for dnf's keyrings, which are below the root. */
  close(): Promise<void>;
}

/** `work` is a folder for its settings and caches. Before it first installs, it trusts no key. */
export async function dnfWith(root: string, work: string, repository: TrialRepository, rpm: string): Promise<Dnf> {
  const sources = join(work, 'sources');
  mkdirSync(sources, { recursive: true });
  const world = join(work, 'world');
  await standIn(world, rpm);
  writeFileSync(join(sources, 'mai.repo'), repository.text('mai.repo'));
  writeFileSync(join(sources, 'world.repo'), `[world]\nname=world\nbaseurl=file://${world}\ngpgcheck=0\n`);
  const conf = join(work, 'dnf.conf');
  writeFileSync(
    conf,
    `[main]\nreposdir=${sources}\ncachedir=${join(work, 'cache')}\nlogdir=${join(work, 'log')}\npersistdir=${join(work, 'state')}\nretries=1\n`,
  );
  const words = (given: readonly string[]) => [
    `--installroot=${root}`,
    `--config=${conf}`,
    '--releasever=1',
    '--assumeyes',
    '--nodocs',
    ...given,
  ];
  return {
    run: (...given) => runOrThrow('dnf', words(given)),
    try: (...given) => runQuietly('dnf', words(given)),
    rpm: async (...given) => (await runQuietly('rpm', [`--root=${root}`, ...given])).output,
    close: async () => {
      const agents = ['-type', 'd', '-name', 'pubring', '-exec', 'gpgconf', '--homedir', '{}', '--kill', 'all', ';'];
      await runQuietly('find', [join(root, work), ...agents]);
    },
  };
}

/** A package that provides what another requires, in a repository of its own. */
async function standIn(folder: string, rpm: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const needs = (await runOrThrow('rpm', ['--query', '--package', '--requires', rpm])).split('\n');
  const provided = needs.filter(name => name !== '' && !name.startsWith('rpmlib('));
  const specification = join(folder, 'world.spec');
  writeFileSync(
    specification,
    [
      'Name: world',
      'Version: 1',
      'Release: 1',
      'Summary: Stand-in',
      'License: None',
      'BuildArch: noarch',
      ...provided.map(name => `Provides: ${name}`),
      '%description',
      'Stand-in',
      '%files',
      '',
    ].join('\n'),
  );
  await runOrThrow('rpmbuild', [
    '-bb',
    '--quiet',
    '--define',
    `_topdir ${folder}`,
    '--define',
    `_rpmdir ${folder}`,
    specification,
  ]);
  await runOrThrow('createrepo_c', ['--quiet', folder]);
}
