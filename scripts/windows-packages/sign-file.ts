// Signs a file for Windows in place (Authenticode): Mai.exe for electron-builder, setup and uninstaller for makensis, which runs
//   node scripts/windows-packages/sign-file.ts FILE
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runQuietly } from '../setup/run-quietly.ts';

/** For a countersignature, by which a signature outlives its certificate. */
const TIME_SERVER = 'http://timestamp.digicert.com';

/** The environment's certificate or command; undefined without one. Nothing of it is printed. */
type Signer =
  /** For keys that can't be copied, in hardware or at a cloud service. The file's path is its last argument. */
  | { readonly kind: 'command'; readonly words: readonly string[] }
  /** Path or base64 of a `.p12`. */
  | { readonly kind: 'certificate'; readonly link: string; readonly password: string; readonly hasTime: boolean };

/** Reads WIN_SIGN_COMMAND, or WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD. WIN_SIGN_TIME=no leaves out the time stamp, for trials. */
export function signerOf(env: NodeJS.ProcessEnv): Signer | undefined {
  const words = env.WIN_SIGN_COMMAND?.trim().split(/ +/) ?? [];
  if (words[0]) return { kind: 'command', words };
  if (!env.WIN_CSC_LINK) return undefined;
  return {
    kind: 'certificate',
    link: env.WIN_CSC_LINK,
    password: env.WIN_CSC_KEY_PASSWORD ?? '',
    hasTime: env.WIN_SIGN_TIME !== 'no',
  };
}

/** Signs `path`, or leaves it as it is without a signer. Rejects with the signer's output if that fails. */
export async function signFile(path: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const signer = signerOf(env);
  if (!signer) return;
  if (signer.kind === 'command') {
    const [program = '', ...args] = signer.words;
    return run(program, [...args, path]);
  }
  const folder = await mkdtemp(join(tmpdir(), 'mai-sign-'));
  try {
    const certificate = /\.(p12|pfx)$/i.test(signer.link) ? signer.link : join(folder, 'certificate.p12');
    if (certificate !== signer.link) await writeFile(certificate, Buffer.from(signer.link, 'base64'), { mode: 0o600 });
    if (process.platform === 'win32') {
      const time = signer.hasTime ? ['/tr', TIME_SERVER, '/td', 'sha256'] : [];
      const password = signer.password === '' ? [] : ['/p', signer.password];
      return await run('signtool', [
        'sign',
        '/fd',
        'sha256',
        ...time,
        '/f',
        certificate,
        ...password,
        '/d',
        'Mai',
        path,
      ]);
    }
    // Other users can read a command line.
    const password = join(folder, 'password');
    await writeFile(password, signer.password, { mode: 0o600 });
    const time = signer.hasTime ? ['-ts', TIME_SERVER] : [];
    const signed = join(folder, basename(path));
    const given = ['-pkcs12', certificate, '-readpass', password, '-h', 'sha256', '-n', 'Mai', ...time];
    await run('osslsigncode', ['sign', ...given, '-in', path, '-out', signed]);
    await moveOver(signed, path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Temporary files may be on another disk. */
async function moveOver(from: string, to: string): Promise<void> {
  await copyFile(from, `${to}.signed`);
  await rename(`${to}.signed`, to);
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const { status, output } = await runQuietly(program, args);
  if (status !== 0)
    throw new Error(`${basename(args.at(-1) ?? '')} could not be signed by ${program}: ${output.trim().slice(-500)}`);
}

/** For electron-builder. */
export const sign = ({ path }: { readonly path: string }): Promise<void> => signFile(path);

if (process.argv[1] === import.meta.filename) await signFile(process.argv[2] ?? '');
