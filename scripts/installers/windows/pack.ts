import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runOrThrow } from '../run-or-throw.ts';
import { WINE_PROGRAM, type Wine } from '../wine.ts';

/** A code-signing certificate that only this run trusts. */
export type TrialSigner = { readonly env: NodeJS.ProcessEnv; readonly authority: string };

const PASSWORD = 'of a trial & "quoted"';

/** Creates a certificate of its own, for the environment of a release. */
export async function trialSigner(folder: string): Promise<TrialSigner> {
  const [key, authority, link] = ['key.pem', 'certificate.pem', 'certificate.p12'].map(name => join(folder, name));
  const extensions = ['-addext', 'extendedKeyUsage=codeSigning', '-addext', 'basicConstraints=critical,CA:TRUE'];
  const subject = ['-subj', '/CN=Mai trial', '-days', '2', ...extensions];
  await runOrThrow('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key ?? '',
    '-out',
    authority ?? '',
    ...subject,
  ]);
  const password = join(folder, 'password');
  await writeFile(password, PASSWORD);
  const pair = ['-inkey', key ?? '', '-in', authority ?? '', '-out', link ?? ''];
  await runOrThrow('openssl', ['pkcs12', '-export', ...pair, '-passout', `file:${password}`]);
  return {
    authority: authority ?? '',
    env: { ...process.env, WIN_CSC_LINK: link, WIN_CSC_KEY_PASSWORD: PASSWORD, WIN_SIGN_TIME: 'no' },
  };
}

/** Packs the built app on the stand-in. Resolves to the folder with `win-unpacked`. */
export async function packForWindows(
  root: string,
  electron: string,
  folder: string,
  signer: TrialSigner,
  wine: Wine,
): Promise<string> {
  // electron-builder starts rcedit by a program named wine, as a 32-bit one. Debian's wine64 alone brings no such name.
  const tools = join(folder, 'tools');
  await mkdir(tools, { recursive: true });
  const rcedit = join(root, 'node_modules', 'rcedit', 'bin', 'rcedit-x64.exe');
  for (const name of ['rcedit-x86.exe', 'rcedit-x64.exe']) await copyFile(rcedit, join(tools, name));
  await writeFile(join(tools, 'wine'), `#!/bin/sh\nexec ${WINE_PROGRAM} "$@"\n`, { mode: 0o755 });
  const out = join(folder, 'packed');
  const env = {
    ...signer.env,
    ...wine.env,
    ELECTRON_BUILDER_OFFLINE: 'true',
    ELECTRON_BUILDER_RCEDIT_PATH: tools,
    PATH: `${tools}:${wine.env.PATH}`,
  };
  await runOrThrow(process.execPath, [join(root, 'scripts/installers/pack-stand-in.ts'), 'windows', electron, out], {
    cwd: root,
    env,
  });
  return out;
}
