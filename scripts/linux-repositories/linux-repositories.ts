import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToApt, aptSource } from './apt-repository.ts';
import { addToDnf, dnfSource } from './dnf-repository.ts';
import { publicKey, type Repository } from './repository.ts';

/** Adds all .deb and .rpm files of a folder to both repositories, and writes what people need to use them. Returns the files' names. */
export function addPackages(repository: Repository, from: string, validDays?: number): readonly string[] {
  const debs = globSync('*.deb', { cwd: from }).sort();
  const rpms = globSync('*.rpm', { cwd: from }).sort();
  if (debs.length === 0 && rpms.length === 0) throw new Error(`There is no .deb and no .rpm in ${from}.`);
  mkdirSync(repository.folder, { recursive: true });
  const paths = debs.map(name => join(from, name));
  if (paths.length > 0) addToApt(repository, paths, validDays);
  addToDnf(
    repository,
    rpms.map(name => join(from, name)),
  );
  const texts = {
    'mai.asc': publicKey(repository.key),
    'mai.sources': aptSource(repository),
    'mai.repo': dnfSource(repository),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(repository.folder, name), text);
  return [...debs, ...rpms];
}
