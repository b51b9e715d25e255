import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../setup/run-quietly.ts';
import { signerOf } from './sign-file.ts';

export type WindowsPackage = {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder of the unpacked app. */
  readonly app: string;
  readonly version: string;
  /** Path of the file to make. */
  readonly out: string;
  /** Without compression, for trials: a minute less. */
  readonly isFast?: boolean;
  /** Where the signing certificate is named (sign-file.ts). */
  readonly env?: NodeJS.ProcessEnv;
};

/** NSIS brings 32-bit setups, which run on every Windows. Debian's has 64-bit ones, too, which its wine can run. */
const STUB_64 = '/usr/share/nsis/Stubs/lzma-amd64-unicode';

/** Makes the setup for one person with NSIS, and signs it and its uninstaller. Rejects with makensis' output. */
export async function makeSetupProgram({
  root,
  app,
  version,
  out,
  isFast,
  env = process.env,
}: WindowsPackage): Promise<void> {
  const sign = `"${process.execPath}" "${join(import.meta.dirname, 'sign-file.ts')}"`;
  const defines = {
    VERSION: version,
    APP: app,
    OUT: out,
    ...(isFast ? { FAST: '' } : {}),
    ...(existsSync(STUB_64) ? { TARGET: 'amd64-unicode' } : {}),
    ...(signerOf(env) ? { SIGN: sign } : {}),
  };
  const args = ['-V1', '-WX', ...Object.entries(defines).map(([name, value]) => `-D${name}=${value}`)];
  const script = join(root, 'assets', 'packaging', 'windows', 'mai.nsi');
  const { status, output } = await runQuietly('makensis', [...args, script], { env });
  if (status !== 0) throw new Error(`makensis could not make ${out}: ${output.trim().slice(-1_000)}`);
}
