import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Repository, run, sign, unlessOther } from './repository.ts';

/**
 * Signs .rpm files, adds them to the dnf repository in `folder`/dnf and signs its index. Earlier versions stay.
 * https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/managing_software_with_the_dnf_tool
 */
export function addToDnf({ folder, key }: Repository, files: readonly string[]): void {
  const changed = new Set<string>();
  for (const file of files) {
    const architecture = run('rpm', ['--query', '--package', '--queryformat', '%{ARCH}', file]);
    const place = join(folder, 'dnf', architecture);
    const target = join(place, basename(file));
    mkdirSync(place, { recursive: true });
    changed.add(place);
    // A signature changes the file, but not its header.
    if (existsSync(target)) unlessOther(basename(file), headerOf(target) === headerOf(file));
    else {
      copyFileSync(file, target);
      run('rpmsign', ['--define', `_gpg_name ${key}`, '--define', '_gpg_digest_algo sha512', '--addsign', target]);
    }
  }
  for (const place of changed) {
    // RHEL 8 reads gzip, but not the default of newer tools.
    run('createrepo_c', ['--quiet', '--general-compress-type=gz', place]);
    const index = join(place, 'repodata', 'repomd.xml');
    rmSync(`${index}.asc`, { force: true });
    sign(key, 'detached', index, `${index}.asc`);
  }
}

const headerOf = (file: string): string =>
  run('rpm', ['--query', '--nosignature', '--package', '--queryformat', '%{SHA256HEADER}', file]);

/** The file for /etc/yum.repos.d. Packages and index must both be signed. */
export function dnfSource({ address }: Repository): string {
  return [
    '[mai]',
    'name=Mai',
    `baseurl=${address}/dnf/$basearch`,
    'enabled=1',
    'gpgcheck=1',
    'repo_gpgcheck=1',
    `gpgkey=${address}/mai.asc`,
    '',
  ].join('\n');
}
