import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Architecture, Pack } from './pack.ts';
import { packDeb } from './pack-deb.ts';
import { packRpm } from './pack-rpm.ts';
import { packTarball } from './pack-tarball.ts';
import { sourceDate } from './package-changelog.ts';
import { packageDetails } from './package-details.ts';
import { linkedLibraries } from './shared-libraries.ts';

/** Programs that a packer calls, by Debian's package of each. */
const TOOLS = { 'dpkg-deb': 'dpkg', rpmbuild: 'rpm', readelf: 'binutils' };

const PACKERS = { deb: packDeb, rpm: packRpm, 'tar.gz': packTarball } satisfies Record<string, (pack: Pack) => string>;

export type LinuxFormat = keyof typeof PACKERS;
export const LINUX_FORMATS = Object.keys(PACKERS) as readonly LinuxFormat[];

const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  x64: { node: 'x64', deb: 'amd64', rpm: 'x86_64' },
  arm64: { node: 'arm64', deb: 'arm64', rpm: 'aarch64' },
};

export interface LinuxPackaging {
  readonly app: string;
  readonly out: string;
  readonly formats: readonly LinuxFormat[];
  /** Replaces package.json's, for trials. */
  readonly version?: string;
  readonly isFast?: boolean;
}

/**
 * Packs a packaged app. Our own packers instead of electron-builder's: those call fpm, another download, and know neither
 * %preun, documents, nor equal builds. Returns the packages' paths.
 */
export function linuxPackages(
  root: string,
  { app, out, formats, version, isFast = false }: LinuxPackaging,
): readonly string[] {
  if (formats.length === 0) return [];
  const architecture = ARCHITECTURES[process.arch];
  if (!architecture) throw new Error(`There are no Linux packages for ${process.arch}.`);
  const missing = Object.entries(TOOLS).filter(([program]) => spawnSync(program, ['--version']).error);
  if (missing.length > 0)
    throw new Error(`These packages are required first: ${missing.map(([, name]) => name).join(' ')}`);
  const details = packageDetails(root, version);
  const date = sourceDate(root, process.env);
  const libraries = linkedLibraries(app);
  mkdirSync(out, { recursive: true });
  return formats.map(format => {
    const work = mkdtempSync(join(tmpdir(), 'mai-pack-'));
    try {
      return PACKERS[format]({ root, app, out, work, details, date, libraries, architecture, isFast });
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}
