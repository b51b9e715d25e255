import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { proveFuses } from '../../setup/prove-fuses.ts';
import { runOrThrow } from '../run-or-throw.ts';
import { same } from '../same.ts';
import type { Checks } from '../section.ts';

/** Reads back what electron-builder has packed for Windows. `authority` is the trial's certificate. */
export async function packedChecks({ check }: Checks, app: string, folder: string, authority: string): Promise<void> {
  const program = join(app, 'Mai.exe');
  await check('Mai.exe carries the fuses, the archive’s hash, and Mai’s name in place of Electron’s', async () => {
    same(await proveFuses(program), 8, 'fuses');
    const bytes = readFileSync(program);
    const hash = createHash('sha256')
      .update(getRawHeader(join(app, 'resources', 'app.asar')).headerString)
      .digest('hex');
    same(bytes.includes(hash), true, 'hash of app.asar');
    const names = ['Mai', 'The Mai authors', 'Electron', 'electron.exe'].map(name =>
      bytes.includes(Buffer.from(`\0${name}\0`, 'utf16le')),
    );
    same(names, [true, true, false, false], 'names');
  });
  await check('the package has the keychain module of Windows only, and nothing of Electron’s own app', () => {
    const native = globSync('**/*.node', { cwd: app });
    same(native, ['resources/app.asar.unpacked/node_modules/keytar/prebuilds/win32-x64/keytar.node'], 'native modules');
    same(readFileSync(join(app, native[0] ?? '')).toString('latin1', 0, 2), 'MZ', 'format');
    const leftovers = ['version', 'resources/default_app.asar'].filter(name => existsSync(join(app, name)));
    same(leftovers, [], 'leftovers');
  });
  await check('every program and library is signed, and a changed byte is noticed', async () => {
    for (const name of globSync('**/*.{exe,dll,node}', { cwd: app })) await verifySignature(join(app, name), authority);
    const bytes = readFileSync(program);
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const changed = join(folder, 'changed.exe');
    writeFileSync(changed, bytes);
    const accepted = await verifySignature(changed, authority).then(
      () => true,
      () => false,
    );
    same(accepted, false, 'a changed byte is accepted');
  });
}

/** Throws unless the file has an Authenticode signature of this authority over all its bytes. */
export const verifySignature = (path: string, authority: string): Promise<string> =>
  runOrThrow('osslsigncode', ['verify', '-CAfile', authority, '-in', path]);
