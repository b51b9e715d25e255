import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageKind } from '../../app/updates/update-list.ts';
import { runQuietly } from '../setup/run-quietly.ts';
import { kindOf, measure, type NotedPackage, type PackageNote, readPackageNotes } from './package-note.ts';

/** What a whole release has, by system. */
const WHOLE: Readonly<Record<PackageNote['system'], readonly PackageKind[]>> = {
  linux: ['deb', 'rpm', 'tar.gz'],
  win32: ['nsis', 'msi'],
  darwin: ['dmg', 'zip'],
};

export type ReleasePackage = NotedPackage & { readonly system: PackageNote['system'] };

export type ReleaseFacts = {
  readonly version: string;
  /** The public keys by which Mai accepts the list. */
  readonly keys: readonly string[];
  /** Systems that this release leaves out on purpose. */
  readonly without: readonly string[];
  /** The sequence of the list to be made. */
  readonly sequence: number;
};

/**
 * The packages of a release, proven: complete, of one version and commit, unchanged since their machine verified them, with fuses, and
 * signed. Throws with all problems.
 */
export async function checkPackages(dist: string, facts: ReleaseFacts): Promise<readonly ReleasePackage[]> {
  const notes = await readPackageNotes(dist);
  const packages = notes.flatMap(({ system, packages: noted }) => noted.map(one => ({ ...one, system })));
  const problems = [
    ...mixed(notes, facts),
    ...missing(packages, facts.without),
    ...(await strangers(dist, packages)),
    ...(await changed(dist, packages)),
    ...(await unsigned(dist, packages)),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return packages;
}

function mixed(notes: readonly PackageNote[], { version, keys, sequence }: ReleaseFacts): readonly string[] {
  const [first] = notes;
  if (first === undefined) return ['There are no packages: run `npm run package -- release` on each system.'];
  return notes.flatMap(note => [
    ...(note.version === version ? [] : [`The packages of ${note.system} are ${note.version}, not ${version}.`]),
    ...(note.commit === first.commit ? [] : [`The packages of ${note.system} were built from another commit.`]),
    ...(note.keys.join() === keys.join() ? [] : [`The packages of ${note.system} accept other keys.`]),
    ...(note.sequence < sequence ? [] : [`The packages of ${note.system} refuse lists up to ${note.sequence}.`]),
  ]);
}

const missing = (packages: readonly ReleasePackage[], without: readonly string[]): readonly string[] =>
  (Object.keys(WHOLE) as PackageNote['system'][])
    .filter(system => !without.includes(system))
    .flatMap(system =>
      WHOLE[system]
        .filter(kind => !packages.some(one => one.system === system && one.kind === kind))
        .map(kind => `There is no ${kind} for ${system}.`),
    );

async function strangers(dist: string, packages: readonly ReleasePackage[]): Promise<readonly string[]> {
  const files = (await readdir(dist)).filter(file => kindOf(file) !== undefined);
  return files
    .filter(file => !packages.some(one => one.file === file))
    .map(file => `${file} is in no note of \`npm run package -- release\`.`);
}

async function changed(dist: string, packages: readonly ReleasePackage[]): Promise<readonly string[]> {
  const told = await Promise.all(
    packages.map(async ({ file, size, sha512 }) => {
      const now = await measure(join(dist, file)).catch(() => undefined);
      if (now === undefined) return `${file} is missing.`;
      return now.size === size && now.sha512 === sha512 ? undefined : `${file} has changed since it was built.`;
    }),
  );
  return told.filter(problem => problem !== undefined);
}

/** What can be read here of the signatures, besides the word of the machine that verified them. */
async function unsigned(dist: string, packages: readonly ReleasePackage[]): Promise<readonly string[]> {
  const linux = packages.filter(({ system }) => system === 'linux');
  const windows = packages.filter(({ system }) => system === 'win32');
  const told = await Promise.all(windows.map(({ file }) => signatureProblem(dist, file)));
  return [
    ...told.filter(problem => problem !== undefined),
    ...(linux.length > 0 ? await sumProblems(dist, linux) : []),
  ];
}

/** An Authenticode signature: the certificate table of a program, the signature's stream of an MSI. */
async function signatureProblem(dist: string, file: string): Promise<string | undefined> {
  const bytes = await readFile(join(dist, file)).catch(() => Buffer.alloc(0));
  const isSigned = file.endsWith('.msi')
    ? bytes.includes(Buffer.from('\u0005DigitalSignature', 'utf16le'))
    : hasCertificateTable(bytes);
  return isSigned ? undefined : `${file} has no Authenticode signature.`;
}

/** The fifth data directory of a PE file (Microsoft, "PE Format"); at another place in a 64-bit one. */
export function hasCertificateTable(bytes: Buffer): boolean {
  if (bytes.length < 0x40 || bytes.toString('latin1', 0, 2) !== 'MZ') return false;
  const header = bytes.readUInt32LE(0x3c) + 24;
  if (bytes.length < header + 160) return false;
  const directories = header + (bytes.readUInt16LE(header) === 0x20b ? 112 : 96);
  const [at, size] = [bytes.readUInt32LE(directories + 32), bytes.readUInt32LE(directories + 36)];
  return at > 0 && size > 0 && at + size <= bytes.length;
}

/** Linux has no signature in the file that every system checks: the list of hashes is signed. */
async function sumProblems(dist: string, packages: readonly ReleasePackage[]): Promise<readonly string[]> {
  const verified = await runQuietly('gpg', ['--verify', 'SHA256SUMS.asc', 'SHA256SUMS'], { cwd: dist });
  if (verified.status !== 0) return ['SHA256SUMS of the Linux packages is not signed (docs/releasing.md).'];
  const summed = await runQuietly('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: dist });
  const sums = await readFile(join(dist, 'SHA256SUMS'), 'utf8');
  return [
    ...(summed.status === 0 ? [] : ['SHA256SUMS does not match the packages.']),
    ...packages.filter(({ file }) => !sums.includes(`  ${file}\n`)).map(({ file }) => `SHA256SUMS misses ${file}.`),
  ];
}
