import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from './result.ts';
import { runQuietly } from './run-quietly.ts';

const DOWNLOAD_MINUTES = 15;

/** The version of Electron that package.json asks for. */
export function wantedVersion(root: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version;
}

/** The executable that the npm package `electron` has already fetched, if it is the version that is asked for. */
export function installedElectron(root: string): string | undefined {
  const dist = join(root, 'node_modules', 'electron', 'dist');
  const path = join(dist, '..', 'path.txt');
  if (!existsSync(path) || !existsSync(join(dist, 'version'))) return undefined;
  const executable = join(dist, readFileSync(path, 'utf8'));
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return version === wantedVersion(root) && existsSync(executable) ? executable : undefined;
}

/** What a failed install.js printed, as one line without addresses: a mirror's may hold a password. */
export function failureLine(output: string): string {
  const line = output.split('\n').find(text => /Error: /.test(text)) ?? 'its installer failed';
  return line
    .replace(/^.*?Error: /, '')
    .replace(/https?:\/\/\S+/g, address => (URL.canParse(address) ? new URL(address).host : 'its server'))
    .trim();
}

/**
 * Has the npm package `electron` fetch its binary: its own cache, checksums and settings (ELECTRON_MIRROR and so on) count,
 * and the proxy variables. Answers the executable, or why there is none.
 */
export async function fetchElectron(root: string): Promise<Result<string>> {
  const install = join(root, 'node_modules', 'electron', 'install.js');
  const impatient = fileURLToPath(new URL('./no-github/impatient-fetch.mjs', import.meta.url));
  const { output } = await runQuietly(process.execPath, ['--import', impatient, install], {
    cwd: dirname(install),
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '', NODE_USE_ENV_PROXY: '1' },
    timeout: DOWNLOAD_MINUTES * 60_000,
  });
  const executable = installedElectron(root);
  return executable ? { ok: true, value: executable } : { ok: false, reason: failureLine(output) };
}
