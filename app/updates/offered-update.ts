import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Platform } from '../domain/platform.ts';
import { type Installation, packageFor } from './installation.ts';
import type { News, UpdateList, UpdatePackage } from './update-list.ts';
import { isNewer } from './update-version.ts';

/** A newer version, with the package for this installation where the person or Mai can use one. */
export type OfferedUpdate = {
  readonly version: string;
  readonly news: News;
  readonly package?: UpdatePackage;
};

/** Whether both have the same bytes to install. */
export const isSamePackage = (one: Pick<OfferedUpdate, 'package'>, other: Pick<OfferedUpdate, 'package'>): boolean =>
  one.package?.sha512 === other.package?.sha512;

export type InstallationFacts = {
  readonly version: string;
  readonly platform: Platform;
  /** As Node names it: `x64`, `arm64`. */
  readonly arch: string;
  readonly installation: Installation;
  /** Random, chosen once for this installation, and never sent. */
  readonly seed: string;
};

/** What a list offers to this installation; undefined for the same or an older version, and outside the rollout. */
export function offeredUpdate(list: UpdateList, facts: InstallationFacts): OfferedUpdate | undefined {
  const { version, news, rollout, packages } = list;
  if (!isNewer(version, facts.version) || share(facts.seed, version) >= rollout) return undefined;
  const kind = packageFor(facts.installation, facts.platform);
  const fits = packages.filter(one => one.system === facts.platform && one.kind === kind);
  const found = fits.find(one => one.arch === facts.arch) ?? fits.find(one => one.arch === 'universal');
  return { version, news, ...(found !== undefined && { package: found }) };
}

/** Place of an installation in the rollout of a version, in [0, 1): another one for each version, so that it isn't always the same people who go first. */
export function share(seed: string, version: string): number {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(`${seed} ${version}`));
  return (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) / 2 ** 32;
}

/** The news in a language (BCP 47), or in English. */
export function newsIn(news: News, language: string): readonly string[] {
  const [primary = ''] = language.split('-', 1);
  return news[language] ?? news[primary] ?? (primary === 'pt' ? news['pt-BR'] : undefined) ?? news.en;
}
