import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ARCHITECTURES, PACKAGE_KINDS, type PackageKind } from '../../app/updates/update-list.ts';
import { VERSION } from '../../app/updates/update-version.ts';

const SYSTEMS = ['linux', 'darwin', 'win32'] as const;

const NOTE = z.strictObject({
  version: z.string().check(z.regex(VERSION)),
  /** Commit that it was built from. */
  commit: z.string().check(z.regex(/^[0-9a-f]{40}$/)),
  system: z.enum(SYSTEMS),
  /** The official Electron. */
  electron: z.string(),
  /** The sequence of the newest list that this build knows, and the keys that it accepts. */
  sequence: z.number().check(z.int(), z.minimum(0)),
  keys: z.array(z.string()).check(z.length(2)),
  /** The fuses were read back from the program. */
  fuses: z.literal('verified'),
  /** The system's own tool has verified the signatures; on Linux the hashes of the packages are signed. */
  signatures: z.enum(['verified', 'by hash']),
  packages: z.array(
    z.strictObject({
      file: z.string().check(z.regex(/^[\w.+-]+$/)),
      kind: z.enum(PACKAGE_KINDS),
      arch: z.enum(ARCHITECTURES),
      size: z.number().check(z.int(), z.minimum(1)),
      sha512: z.string(),
    }),
  ),
});

/** What the machine that built packages says about them, in `dist/packages-SYSTEM-ARCH.json` beside them. */
export type PackageNote = z.output<typeof NOTE>;
export type NotedPackage = PackageNote['packages'][number];

const NAME = /^packages-[\w-]+\.json$/;
const ENDINGS: readonly (readonly [ending: string, kind: PackageKind])[] = [
  ['.deb', 'deb'],
  ['.rpm', 'rpm'],
  ['.tar.gz', 'tar.gz'],
  ['.zip', 'zip'],
  ['.dmg', 'dmg'],
  ['.msi', 'msi'],
  ['.exe', 'nsis'],
];

/** The kind of a release file by its name; undefined for other files. */
export const kindOf = (file: string): PackageKind | undefined => ENDINGS.find(([ending]) => file.endsWith(ending))?.[1];

const archOf = (file: string, arch: string): NotedPackage['arch'] => {
  if (/universal/.test(file)) return 'universal';
  return /arm64|aarch64/.test(file) || (arch === 'arm64' && !/amd64|x86_64|x64/.test(file)) ? 'arm64' : 'x64';
};

/** Writes the note of all packages in `dist`, with their hashes. Call it on the machine that has verified their signatures. */
export async function writePackageNote(
  dist: string,
  facts: Omit<PackageNote, 'packages'>,
  arch = process.arch as string,
): Promise<void> {
  const files = (await readdir(dist)).filter(file => kindOf(file) !== undefined).toSorted();
  const packages = await Promise.all(
    files.map(async file => ({
      ...{ file, kind: kindOf(file) ?? 'zip', arch: archOf(file, arch) },
      ...(await measure(join(dist, file))),
    })),
  );
  const note: PackageNote = { ...facts, packages };
  await writeFile(join(dist, `packages-${facts.system}-${arch}.json`), `${JSON.stringify(note, null, 2)}\n`);
}

/** The notes in `dist`. Throws for one that is not complete. */
export async function readPackageNotes(dist: string): Promise<readonly PackageNote[]> {
  const names = (await readdir(dist)).filter(name => NAME.test(name)).toSorted();
  return Promise.all(
    names.map(async name => {
      const parsed = NOTE.safeParse(JSON.parse(await readFile(join(dist, name), 'utf8')));
      if (!parsed.success) throw new Error(`${name} is not a complete note of \`npm run package -- release\`.`);
      return parsed.data;
    }),
  );
}

/** Size in bytes and SHA-512 in base64. */
export async function measure(path: string): Promise<{ readonly size: number; readonly sha512: string }> {
  const hash = createHash('sha512');
  for await (const part of createReadStream(path)) hash.update(part);
  return { size: (await stat(path)).size, sha512: hash.digest('base64') };
}
