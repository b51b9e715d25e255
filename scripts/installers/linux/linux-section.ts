import { join } from 'node:path';
import type { Section, Work } from '../section.ts';
import { aptChecks } from './apt-checks.ts';
import { debianChecks } from './debian-checks.ts';
import { type DebianSource, debianRoot, debianSource } from './debian-root.ts';
import { packageChecks } from './package-checks.ts';
import { rpmChecks } from './rpm-checks.ts';
import { packagedApp, type TrialPackages, trialPackages } from './trial-packages.ts';
import { TrialRepository } from './trial-repository.ts';

const NOT_POSSIBLE = {
  'Mai running on Fedora': 'no Fedora can be installed here; dnf and the scriptlets are tried on a Debian root',
  'the AppArmor profile in force': 'this kernel runs without AppArmor',
};

/** .deb, .rpm and .tar.gz, and the repositories that distribute them. */
export const linuxSection: Section = {
  name: 'linux',
  async run(work) {
    const { root, folder, notPossible } = work;
    const source = await debianSource();
    if (process.getuid?.() !== 0 || !source)
      return notPossible('Linux packages', 'they are built and tried on a Debian, as root');
    const app = await packagedApp(root);
    const packages = await trialPackages(root, app, folder);
    await Promise.all([packageChecks(work, app, packages[0]), installChecks(work, source, packages)]);
    for (const [name, reason] of Object.entries(NOT_POSSIBLE)) notPossible(name, reason);
  },
};

async function installChecks(
  work: Work,
  source: DebianSource,
  packages: readonly [TrialPackages, TrialPackages],
): Promise<void> {
  const { root, folder } = work;
  const debian = join(folder, 'debian');
  await debianRoot(debian, source);
  await debianChecks(work, debian, packages);
  const repository = await TrialRepository.open(root, join(folder, 'repository'));
  try {
    await aptChecks(work, debian, repository, packages);
    await rpmChecks(work, debian, repository, packages);
  } finally {
    await repository.close();
  }
}
