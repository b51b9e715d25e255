import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackageWithOptions, extractAll } from '@electron/asar';
import { LINUX_FORMATS, type LinuxFormat } from '../../linux-packages/linux-packages.ts';
import { packageDetails } from '../../linux-packages/package-details.ts';
import { runQuietly } from '../../setup/run-quietly.ts';
import { runOrThrow } from './run-or-throw.ts';

/** Paths of the packages of one version, hardly compressed. */
export type TrialPackages = { readonly version: string } & Readonly<Record<LinuxFormat, string>>;

/** The packaged app, built if its sources have changed. */
export async function packagedApp(root: string): Promise<string> {
  await runOrThrow(process.execPath, [join(root, 'scripts', 'package.ts'), 'if-changed'], { cwd: root });
  return join(root, 'dist', 'linux-unpacked');
}

/** This version, and the one after it: a copy of the app that knows itself by the next number. */
export async function trialPackages(
  root: string,
  app: string,
  folder: string,
): Promise<readonly [TrialPackages, TrialPackages]> {
  const { version } = packageDetails(root);
  const next = version.replace(/\d+$/, patch => String(Number(patch) + 1));
  const nextApp = join(folder, 'next-app');
  // Linked, because only the archive differs.
  await runOrThrow('cp', ['--archive', '--link', app, nextApp]);
  const archive = join(nextApp, 'resources', 'app.asar');
  const sources = join(folder, 'next-sources');
  extractAll(archive, sources);
  const manifest = join(sources, 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(`"${version}"`, `"${next}"`));
  rmSync(archive);
  rmSync(`${archive}.unpacked`, { recursive: true });
  await createPackageWithOptions(sources, archive, { unpack: '**/*.node' });
  const packages = join(folder, 'packages');
  const [old, newer] = await Promise.all([
    pack(root, app, packages, version, LINUX_FORMATS),
    pack(root, nextApp, packages, next, ['deb', 'rpm']),
  ]);
  return [named(version, old), named(next, newer)];
}

/** Packs one version, and resolves to the paths in the order of LINUX_FORMATS. */
export async function pack(
  root: string,
  app: string,
  out: string,
  version: string,
  formats: readonly LinuxFormat[],
): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'pack-trial.ts');
  const { status, output } = await runQuietly(process.execPath, [script, root, app, out, version, ...formats], {
    cwd: root,
  });
  const paths = /^\[.*\]$/m.exec(output)?.[0];
  if (status !== 0 || paths === undefined) throw new Error(`The packages could not be built: ${output.slice(-600)}`);
  return JSON.parse(paths);
}

const named = (version: string, [deb = '', rpm = '', tarball = '']: readonly string[]): TrialPackages => ({
  version,
  deb,
  rpm,
  'tar.gz': tarball,
});
