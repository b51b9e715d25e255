import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Work } from '../section.ts';
import { Machine } from './machine.ts';
import type { TrialPackages } from './trial-packages.ts';
import { changeBit, type TrialRepository } from './trial-repository.ts';

/** Only the repository on trial is asked, so that a refusal is its own. */
const OURS = [
  '-o',
  'Dir::Etc::sourcelist=/etc/apt/sources.list.d/mai.sources',
  '-o',
  'Dir::Etc::sourceparts=/dev/null',
];

/** One answer to one name, so that the changed file is the one that is asked for. */
const PLAIN = ['-o', 'Acquire::By-Hash=no', '-o', 'Acquire::Retries=0'];

/** The apt repository: a person's first installation from it, an upgrade, and changed files. */
export async function aptChecks(
  { check }: Work,
  debian: string,
  repository: TrialRepository,
  [old, next]: readonly [TrialPackages, TrialPackages],
): Promise<void> {
  const machine = await Machine.start(debian);
  const update = () => machine.run(['apt-get', ...OURS, ...PLAIN, 'update']);
  const version = async () => (await machine.run(['dpkg-query', '--show', 'mai'])).output.trim().split('\t')[1];
  const refused = async (reason: RegExp) => {
    // With an earlier index, apt only warns and goes on with that one.
    await machine.run(['sh', '-c', 'rm -rf /var/lib/apt/lists/*127.0.0.1*']);
    const { status, output } = await update();
    if (status === 0 || !reason.test(output)) throw new Error(`exit code ${status}: ${output}`);
  };
  try {
    await check('apt installs Mai from the repository by one file, which holds the key', async () => {
      await repository.publish([old.deb, old.rpm]);
      writeFileSync(join(debian, 'etc/apt/sources.list.d/mai.sources'), repository.text('mai.sources'));
      await machine.apt(...OURS, 'update');
      await machine.apt('install', 'mai');
      if ((await version()) !== old.version) throw new Error(`Installed: ${await version()}`);
    });
    await check('apt upgrades Mai to the next version', async () => {
      await repository.publish([next.deb, next.rpm]);
      await machine.apt(...OURS, 'update');
      await machine.apt('install', '--only-upgrade', 'mai');
      if ((await version()) !== next.version) throw new Error(`Installed: ${await version()}`);
    });
    await check('apt refuses an InRelease with one changed bit', () =>
      repository.whileSwapped('InRelease', changeBit, () => refused(/has been manipulated|BADSIG/)),
    );
    await check('apt refuses an index that is not the signed one', async () => {
      await repository.whileSwapped('binary-amd64/Packages.gz', changeBit, () =>
        refused(/Hash Sum mismatch|unexpected size/),
      );
      await machine.apt(...OURS, 'update');
    });
    await check('apt refuses a .deb that was swapped for another', async () => {
      await machine.apt('purge', 'mai');
      await machine.run(['apt-get', 'clean']);
      await repository.whileSwapped(basename(next.deb), changeBit, async () => {
        const { status, output } = await machine.run(['apt-get', '-y', 'install', 'mai']);
        if (status === 0 || !/Hash Sum mismatch|unexpected size/.test(output)) throw new Error(output);
      });
      if ((await machine.run(['test', '-e', '/opt/Mai'])).status === 0) throw new Error('It was installed.');
    });
    await check('apt refuses a repository that is signed with another key', async () => {
      await repository.publish([next.deb], await repository.otherKey());
      await refused(/NO_PUBKEY|Missing key/);
      await repository.publish([next.deb]);
    });
  } finally {
    await machine.stop();
  }
}
