import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ending, runQuietly } from '../setup/run-quietly.ts';
import { type PackageNote, writePackageNote } from './package-note.ts';
import { updatesOfBuild } from './updates-of-build.ts';

type Run = (program: string, args: readonly string[]) => Promise<Ending>;

/**
 * Verifies the signatures of the packages in `dist` with the system's own tool, and writes their note for `npm run release`. Throws for
 * an unsigned one. Does nothing for a build without updates. Call it on the machine that has built them, after the fuses were read back.
 */
export async function noteRelease(root: string, electron: string, run: Run = runQuietly): Promise<void> {
  const build = updatesOfBuild(process.env);
  const { platform: system } = process;
  if (build === undefined || (system !== 'linux' && system !== 'darwin' && system !== 'win32')) return;
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const commit = (await run('git', ['-C', root, 'rev-parse', 'HEAD'])).output.trim();
  const changes = await run('git', ['-C', root, 'status', '--porcelain']);
  if (changes.output.trim() !== '') throw new Error('A release is built from a commit, without changes on top.');
  const dist = join(root, 'dist');
  const signatures = await proveSignatures(dist, system, run);
  const { sequence, keys } = build;
  await writePackageNote(dist, {
    version,
    commit,
    system,
    electron,
    sequence,
    keys: [...keys],
    fuses: 'verified',
    signatures,
  });
}

async function proveSignatures(
  dist: string,
  system: PackageNote['system'],
  run: Run,
): Promise<PackageNote['signatures']> {
  if (system === 'linux') return 'by hash';
  const files = (await readdir(dist)).filter(file => (system === 'win32' ? /\.(exe|msi)$/ : /\.dmg$/).test(file));
  for (const file of files) {
    const path = join(dist, file);
    const { output, status } = await (system === 'win32'
      ? run('powershell', ['-NoProfile', '-Command', `(Get-AuthenticodeSignature -LiteralPath '${path}').Status`])
      : run('spctl', ['--assess', '--type', 'open', '--context', 'context:primary-signature', path]));
    const isSigned = system === 'win32' ? output.trim() === 'Valid' : status === 0;
    if (!isSigned) throw new Error(`${file} is not signed: ${output.trim()}`);
  }
  return 'verified';
}
