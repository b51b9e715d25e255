import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publicKey, type Repository, run, sign, unlessOther } from './repository.ts';

const SUITE = 'stable';
const COMPONENT = 'main';
const POOL = 'pool/main/m/mai';
const SECONDS_PER_DAY = 86_400;

/** Broken hashes, which no apt of today asks for. */
const NO_OLD_HASHES = ['-o', 'APT::FTPArchive::MD5=false', '-o', 'APT::FTPArchive::SHA1=false'];

/**
 * Adds .deb files to the apt repository in `folder`/apt and signs its index. Earlier versions stay. With `validDays`, apt refuses the
 * index after that time, so that no mirror can hold updates back; it must be signed again before.
 * https://wiki.debian.org/DebianRepository/Format
 */
export function addToApt({ folder, key }: Repository, files: readonly string[], validDays?: number): void {
  const apt = join(folder, 'apt');
  const dist = join(apt, 'dists', SUITE);
  mkdirSync(join(apt, POOL), { recursive: true });
  for (const file of files) {
    const target = join(apt, POOL, basename(file));
    if (existsSync(target)) unlessOther(basename(file), readFileSync(target).equals(readFileSync(file)));
    else copyFileSync(file, target);
  }

  const pool = globSync('*.deb', { cwd: join(apt, POOL) });
  const architectures = [...new Set(pool.map(name => /_(\w+)\.deb$/.exec(name)?.[1] ?? ''))].sort();
  const indexes = architectures.flatMap(architecture => {
    const index = join(dist, COMPONENT, `binary-${architecture}`, 'Packages');
    mkdirSync(dirname(index), { recursive: true });
    const text = run('apt-ftparchive', [...NO_OLD_HASHES, '--arch', architecture, 'packages', 'pool'], apt);
    writeFileSync(index, text);
    writeFileSync(`${index}.gz`, gzipSync(text, { level: 9 }));
    return [index, `${index}.gz`];
  });
  const fields = {
    Origin: 'Mai',
    Label: 'Mai',
    Suite: SUITE,
    Codename: SUITE,
    Components: COMPONENT,
    Architectures: architectures.join(' '),
    'Acquire-By-Hash': 'yes',
    ...(validDays === undefined ? {} : { ValidTime: String(validDays * SECONDS_PER_DAY) }),
  };
  const options = Object.entries(fields).flatMap(([name, value]) => [
    '-o',
    `APT::FTPArchive::Release::${name}=${value}`,
  ]);
  const release = join(dist, 'Release');
  writeFileSync(release, run('apt-ftparchive', [...NO_OLD_HASHES, ...options, 'release', join('dists', SUITE)], apt));
  sign(key, 'clear', release, join(dist, 'InRelease'));
  sign(key, 'detached', release, join(dist, 'Release.gpg'));
  // By these names, a client that has the old InRelease still gets the index that it lists.
  for (const index of indexes) {
    const bytes = readFileSync(index);
    const named = join(dirname(index), 'by-hash', 'SHA256', createHash('sha256').update(bytes).digest('hex'));
    mkdirSync(dirname(named), { recursive: true });
    writeFileSync(named, bytes);
  }
}

/** The source for /etc/apt/sources.list.d, with the key that counts for this repository alone. */
export function aptSource({ address, key }: Repository): string {
  const lines = publicKey(key).trim().split('\n');
  return [
    'Types: deb',
    `URIs: ${address}/apt`,
    `Suites: ${SUITE}`,
    `Components: ${COMPONENT}`,
    'Signed-By:',
    ...lines.map(line => ` ${line || '.'}`),
    '',
  ].join('\n');
}
