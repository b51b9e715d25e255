import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runQuietly } from '../../setup/run-quietly.ts';
import type { Work } from '../section.ts';
import { type Dnf, dnfWith } from './dnf.ts';
import { Machine } from './machine.ts';
import { runOrThrow } from './run-or-throw.ts';
import type { TrialPackages } from './trial-packages.ts';
import { changeBit, type TrialRepository } from './trial-repository.ts';

const PLACES = '/opt/Mai /usr/bin/mai /etc/apparmor.d/mai /usr/share/*/mai.* /usr/share/licenses/mai';

/**
 * The .rpm and its dnf repository, by the rpm and dnf of this Debian: installed, upgraded and erased in a root, where their scriptlets
 * run as on Fedora. A stand-in provides what Fedora's packages would.
 */
export async function rpmChecks(
  { check, folder }: Work,
  debian: string,
  repository: TrialRepository,
  [old, next]: readonly [TrialPackages, TrialPackages],
): Promise<void> {
  const signed = (trial: TrialPackages) => join(repository.folder, 'dnf', 'x86_64', basename(trial.rpm));
  const keys = join(folder, 'rpm-keys');
  const verify = (file: string) => runQuietly('rpmkeys', ['--dbpath', keys, '--checksig', '--verbose', file]);
  await check('the signature of the .rpm is the repository’s, and fails after one changed bit', async () => {
    mkdirSync(keys);
    await runOrThrow('rpmkeys', ['--dbpath', keys, '--import', join(repository.folder, 'mai.asc')]);
    const good = await verify(signed(old));
    if (good.status !== 0 || !/Signature, key ID \w+: OK/.test(good.output)) throw new Error(good.output);
    const changed = join(folder, 'changed.rpm');
    writeFileSync(changed, changeBit(readFileSync(signed(old))));
    if ((await verify(changed)).status === 0) throw new Error('The changed one passes.');
    if (/Signature.*OK/.test((await verify(old.rpm)).output)) throw new Error('An unsigned one passes.');
  });

  const dnf = await dnfWith(debian, join(folder, 'dnf'), repository, old.rpm);
  const machine = await Machine.start(debian);
  try {
    await check('dnf installs Mai from the repository, with both signatures checked', async () => {
      await dnf.run('install', `mai-${old.version}`);
      await installed(machine, dnf, old.version);
    });
    await check(
      'dnf upgrades Mai: what the old version’s scriptlets do last takes nothing from the new one',
      async () => {
        await dnf.run('upgrade', 'mai');
        await installed(machine, dnf, next.version);
      },
    );
    await check('dnf refuses an index with one changed bit', () =>
      repository.whileSwapped('repodata/repomd.xml', changeBit, async () =>
        refuses(await dnf.try('makecache', '--refresh')),
      ),
    );
    await check('dnf refuses an index without a signature', () =>
      repository.whileSwapped(
        'repodata/repomd.xml.asc',
        () => Buffer.from(''),
        async () => refuses(await dnf.try('makecache', '--refresh')),
      ),
    );
    await check('erasing leaves nothing of Mai’s', async () => {
      await dnf.run('remove', 'mai');
      const { output } = await machine.run(['sh', '-c', 'ls -d $1 2>/dev/null', 'sh', PLACES]);
      if (output !== '') throw new Error(`left: ${output}`);
    });
    await check('dnf refuses an .rpm that was swapped for another, signed one', () =>
      repository.whileSwapped(
        basename(next.rpm),
        () => readFileSync(signed(old)),
        async () => refuses(await dnf.try('install', 'mai')),
      ),
    );
  } finally {
    await dnf.close();
    await machine.stop();
  }
}

async function installed(machine: Machine, dnf: Dnf, version: string): Promise<void> {
  const found = await dnf.rpm('--query', '--queryformat', '%{VERSION}', 'mai');
  if (found !== version) throw new Error(`Installed: ${found}`);
  const changes = await dnf.rpm('--verify', '--nodeps', 'mai');
  if (changes.trim() !== '') throw new Error(`rpm finds changed files: ${changes}`);
  const answer = await machine.runOrThrow(['mai', '--version'], { user: { name: 'anna', id: 1000 } });
  if (!answer.includes(version)) throw new Error(`mai --version prints ${answer}`);
}

function refuses({ status, output }: { readonly status: number | null; readonly output: string }): void {
  if (status === 0) throw new Error(`It was accepted: ${output.slice(-300)}`);
}
