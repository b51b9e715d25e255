// Plain JavaScript: runs before anything is installed, on the machine's Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/** @param {string} path @returns {Lockfile | undefined} */
function readLockfile(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Whether the installed packages match the lockfile. Optional packages may be missing (other systems').
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional }]) => {
    const found = installed.packages?.[path];
    return path === '' || (found ? found.version === version : optional === true);
  });
}

/**
 * The npm that started this process with its own node, so that it stays the same if node_modules contains another node.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {[program: string, ...args: string[]]}
 */
export function npmProgram(env, platform = process.platform) {
  const { npm_execpath: script, npm_node_execpath: node } = env;
  if (script && node && basename(script) === 'npm-cli.js') return [node, script];
  // Node can't start a batch file, which npm is on Windows.
  return platform === 'win32' ? ['cmd.exe', '/d', '/c', 'npm'] : ['npm'];
}

/**
 * Installs node_modules by package-lock.json.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {boolean} whether to go on
 */
export function npmPackages(root, say) {
  const wanted = readLockfile(join(root, 'package-lock.json')) ?? {};
  if (isInstalled(wanted, readLockfile(join(root, 'node_modules', '.package-lock.json')))) return true;

  say('installing npm packages (npm ci)');
  const [program, ...args] = npmProgram(process.env);
  const { status, error } = spawnSync(program, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return true;
  say(error ? `npm could not be started: ${error.message}` : 'npm could not install the packages: see above');
  return false;
}
