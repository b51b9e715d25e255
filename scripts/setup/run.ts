// The second half of the setup (see prepare.mjs), on the Node from npm: Electron, then the command.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronDist, electronDist } from './electron-dist.ts';
import { buildCommand, electronVite, freshBuild } from './fresh-build.ts';
import { endAs, passThrough } from './pass-through.mjs';
import { sandboxNeed } from './sandbox-need.ts';
import { needsApp } from './system-libraries.mjs';

type Launch = readonly [program: string, ...args: string[]];

const root = join(import.meta.dirname, '..', '..');
const say = (line: string) => process.stderr.write(`setup: ${line}\n`);

/** Data folder of `npm run dev`: not in the repository. */
const DEVELOPMENT = join(root, '.cache', 'development');

/** AWS files of `npm run dev`, unless the developer's environment sets others. */
const DEVELOPMENT_FILES = {
  AWS_SHARED_CREDENTIALS_FILE: join(DEVELOPMENT, 'aws', 'credentials'),
  AWS_CONFIG_FILE: join(DEVELOPMENT, 'aws', 'config'),
};

/** Chromium's sandbox does not work as root. */
const isRoot = process.getuid?.() === 0;

const COMMANDS: Readonly<Record<string, (electron: ElectronDist) => Launch | Promise<Launch | undefined>>> = {
  start: async ({ executable }) =>
    (await freshBuild(root)) ? [executable, ...(isRoot ? ['--no-sandbox'] : []), root] : undefined,
  // A Mai in development shares no settings, cookies or lock with an installed one, and reloads main/ and the preload script too.
  dev: () => [
    ...electronVite(root),
    'dev',
    '--watch',
    ...(isRoot ? ['--noSandbox'] : []),
    '--',
    `--user-data-dir=${join(DEVELOPMENT, 'data')}`,
  ],
  build: () => buildCommand(root),
  claims: () => [
    process.execPath,
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'scripts/security-claims.test.ts',
    '--update',
  ],
};

const scriptOf = (command: string): string => join(root, 'scripts', `${command}.ts`);

/** Program of a command: one of the table, else the script with that name in scripts/. */
async function launchOf(command: string, electron: ElectronDist): Promise<Launch | undefined> {
  const special = COMMANDS[command];
  if (special) return special(electron);
  if (existsSync(scriptOf(command))) return [process.execPath, scriptOf(command)];
  say(`there is no command "${command}"; scripts/${command}.ts does not exist.`);
  return undefined;
}

/** Prints one line about the machine's readiness, then runs the command. */
async function run(command: string, args: readonly string[]): Promise<void> {
  if (!needsApp(command))
    return endAs(await passThrough(process.execPath, [scriptOf(command), ...args], { cwd: root }));
  const electron = await electronDist(root, say);
  const need = sandboxNeed(electron.folder);
  if (need) throw new Error(need);
  say(`ready with ${electron.words}.`);
  if (command === '') return;

  const launch = await launchOf(command, electron);
  if (!launch) return endAs({ status: 1 });
  const env = {
    ...(command === 'dev' ? DEVELOPMENT_FILES : {}),
    ...process.env,
    MAI_ELECTRON: electron.executable,
    ELECTRON_EXEC_PATH: electron.executable,
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
  };
  const [program, ...first] = launch;
  endAs(await passThrough(program, [...first, ...args], { cwd: root, env }));
}

const [command = '', ...args] = process.argv.slice(2);
await run(command, args).catch((error: Error) => {
  say(error.message);
  endAs({ status: 1 });
});
