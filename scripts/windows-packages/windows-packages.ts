import { join } from 'node:path';
import { makeMsi } from './msi-package.ts';
import { makeSetupProgram } from './setup-program.ts';
import { signerOf } from './sign-file.ts';

/** Why a release can't be made in this environment; undefined if it can. */
export const unsignable = (env: NodeJS.ProcessEnv): string | undefined =>
  signerOf(env)
    ? undefined
    : 'A release for Windows is signed: set WIN_SIGN_COMMAND, or WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD.';

/** Makes the setup for one person and the MSI of an unpacked app, in `dist`. Resolves to their paths. */
export async function windowsPackages(root: string, app: string, version: string): Promise<readonly string[]> {
  const setup = join(root, 'dist', `Mai-Setup-${version}-x64.exe`);
  const msi = join(root, 'dist', `Mai-${version}-x64.msi`);
  await makeSetupProgram({ root, app, version, out: setup });
  await makeMsi({ root, app, version, out: msi });
  return [setup, msi];
}
