import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debScripts, linuxAssets } from '../../linux-packages/maintainer-scripts.ts';
import { runQuietly } from '../../setup/run-quietly.ts';
import type { Work } from '../section.ts';
import { runOrThrow } from './run-or-throw.ts';
import { pack, type TrialPackages } from './trial-packages.ts';

/** What a package may not contain: Electron's own app and note, sources' maps, other systems' binaries. */
const UNWANTED = /default_app\.asar|\/version$|\.map$|\.pdb$|\/prebuilds\/(?!linux|$)|\/(darwin|win32)-/;

/** The packages as files, before any is installed. */
export async function packageChecks(
  { check, root, folder }: Work,
  app: string,
  packages: TrialPackages,
): Promise<void> {
  const assets = linuxAssets(root);
  await check('lintian finds no error and no warning in the .deb', async () => {
    const { output } = await runQuietly('lintian', ['--allow-root', '--fail-on', 'none', packages.deb]);
    const found = output.split('\n').filter(line => /^[EW]: /.test(line));
    if (found.length > 0) throw new Error(found.join('; '));
  });

  await check('the packages contain nothing of Electron’s own app and no other system’s files', async () => {
    const lists = [
      await runOrThrow('dpkg-deb', ['--contents', packages.deb]),
      await runOrThrow('rpm', ['--query', '--package', '--list', packages.rpm]),
      await runOrThrow('tar', ['--list', '--file', packages['tar.gz']]),
    ];
    const unwanted = lists.flatMap(list => list.split('\n')).filter(line => UNWANTED.test(line));
    if (unwanted.length > 0) throw new Error(unwanted.join('; '));
  });

  await check('the same sources make the same .deb, byte for byte', async () => {
    const [again = ''] = await pack(root, app, join(folder, 'again'), packages.version, ['deb']);
    if (!readFileSync(again).equals(readFileSync(packages.deb))) throw new Error('The two differ.');
  });

  await check('the desktop entry and the manual page are valid', async () => {
    await runOrThrow('desktop-file-validate', [join(assets, 'mai.desktop')]);
    const warnings = await runOrThrow('man', ['--warnings', '--local-file', join(assets, 'mai.1')]);
    if (/warning/i.test(warnings)) throw new Error(warnings);
  });

  await check('shellcheck finds nothing in the scripts of the packages', async () => {
    await runOrThrow('shellcheck', [join(assets, 'install.sh')]);
    for (const [name, text] of Object.entries(debScripts(root))) {
      const { status, output } = await runQuietly('sh', ['-c', 'printf %s "$1" | shellcheck --shell=sh -', 'sh', text]);
      if (status !== 0) throw new Error(`${name}: ${output}`);
    }
  });
}
