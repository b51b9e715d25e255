import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from './result.ts';
import { runQuietly } from './run-quietly.ts';

const DOWNLOAD_MINUTES = 15;

/** Electron version in package.json. */
export function wantedVersion(root: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version;
}

/** Executable that the npm package `electron` has downloaded, if it has the required version. */
export function installedElectron(root: string): string | undefined {
  const dist = join(root, 'node_modules', 'electron', 'dist');
  const path = join(dist, '..', 'path.txt');
  if (!existsSync(path) || !existsSync(join(dist, 'version'))) return undefined;
  const executable = join(dist, readFileSync(path, 'utf8'));
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  return version === wantedVersion(root) && existsSync(executable) ? executable : undefined;
}

/** Output of a failed install.js, as one line without addresses: a mirror's may contain a password. */
export function failureLine(output: string): string {
  const line = output.split('\n').find(text => /Error: /.test(text)) ?? 'its installer failed';
  return line
    .replace(/^.*?Error: /, '')
    .replace(/https?:\/\/\S+/g, address => (URL.canParse(address) ? new URL(address).host : 'its server'))
    .trim();
}

/**
 * Lets the npm package `electron` download its binary, with its cache, checksums, settings (ELECTRON_MIRROR and so on)
 * and the proxy variables. Returns the executable, or why there is none.
 */
export async function fetchElectron(root: string): Promise<Result<string>> {
  const install = join(root, 'node_modules', 'electron', 'install.js');
  const timeout = fileURLToPath(new URL('./no-github/fetch-timeout.mjs', import.meta.url));
  const { output } = await runQuietly(process.execPath, ['--import', timeout, install], {
    cwd: dirname(install),
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '', NODE_USE_ENV_PROXY: '1' },
    timeout: DOWNLOAD_MINUTES * 60_000,
  });
  const executable = installedElectron(root);
  return executable ? { ok: true, value: executable } : { ok: false, reason: failureLine(output) };
}
