// The entries that Mai and Chromium create in Mai's data folder. With `--user-data-dir` it can be a folder with other
// files in it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Records the entries that existed before Mai. */
const RECORD = 'mai-folder.json';
const SETTINGS = 'settings.json';

/** Names of Mai. Temporary files are named after the file that they replace. */
const OWN_NAMES =
  /^\.?(?:(?:settings|key-rotations)\.json(?:\.damaged-.*)?|activity\.jsonl|role-use\.jsonl(?:\.old)?|deliveries\.json|company-policy\.json|.+-[0-9a-f]{12}\.json|mai(?:\.old)?\.log|last-picture\.json|mai-folder\.json|updates(?:-copy)?\.json|updates|mai-server-\d+|registry-[A-Za-z0-9]{6}|starting|socket-address|socket|vault|console-profiles|sign-in-browsers)(?:\.mai-.+)?$/;

/** Names of Chromium and Electron, of all versions so far. */
const CHROMIUM_NAMES: ReadonlySet<string> = new Set(
  [
    'Cache, Code Cache, GPUCache, ShaderCache, GrShaderCache, GraphiteDawnCache, DawnCache, DawnGraphiteCache, DawnWebGPUCache',
    'Cookies, Network, Network Persistent State, TransportSecurity, Trust Tokens, Reporting and NEL, NetworkDataMigrated',
    'Local Storage, Session Storage, IndexedDB, WebStorage, SharedStorage, Shared Dictionary, Service Worker, File System, databases',
    'Preferences, Local State, Partitions, blob_storage, shared_proto_db, DIPS, VideoDecodeStats, WebrtcVideoStats, Dictionaries',
    'Crashpad, BrowserMetrics, DevToolsActivePort, SingletonLock, SingletonCookie, SingletonSocket, lockfile, component_crx_cache',
    'PrivateAggregation, InterestGroups, AutofillStrikeDatabase, declarative_performance_observer, first_party_sets.db',
  ].flatMap(names => names.split(', ')),
);
const LOCK_NAMES = /^(?:Singleton.*|lockfile)$/;
const DATABASE_SUFFIX = /-(?:journal|wal|shm)$/;

/** Whether Mai or Chromium creates an entry with this name. */
const isOwnName = (name: string): boolean =>
  OWN_NAMES.test(name) || CHROMIUM_NAMES.has(name.replace(DATABASE_SUFFIX, ''));

/**
 * Records the entries of a chosen folder at the first start in it: Mai never removes those, whatever their names. Call
 * it in the only running instance, before anything but the lock is created. A folder that the system assigns belongs to
 * Mai alone, and one with Mai's settings was Mai's before. Other programs have a `settings.json` too, so its content
 * decides.
 */
export function recordPriorEntries(folder: string, origin: 'chosen' | 'given'): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (existsSync(join(folder, RECORD))) return;
    const isOwn = origin === 'given' || hasSettings(folder);
    const before = isOwn ? [] : readdirSync(folder).filter(name => !LOCK_NAMES.test(name));
    writeFileSync(join(folder, RECORD), JSON.stringify({ before }), { flag: 'wx', mode: 0o600 });
  } catch {
    // A folder that can't be written to has no entries of Mai.
  }
}

/**
 * The entries that Mai may remove, existing or not: Chromium creates some while it quits. Empty where the record of
 * earlier entries is missing.
 */
export function dataFolderEntries(folder: string): readonly string[] {
  const before = recordedIn(folder);
  if (before === undefined) return [];
  const names = new Set([...readdirSync(folder).filter(isOwnName), ...CHROMIUM_NAMES]);
  // A foreign file in the place of Mai's settings was renamed, and is still foreign.
  return [...names].filter(name => !before.has(name.replace(/\.damaged-.*$/, '')));
}

function hasSettings(folder: string): boolean {
  try {
    const { version, providers } = JSON.parse(readFileSync(join(folder, SETTINGS), 'utf8')) as Record<string, unknown>;
    return version !== undefined && Array.isArray(providers);
  } catch {
    return false;
  }
}

function recordedIn(folder: string): ReadonlySet<unknown> | undefined {
  try {
    const { before } = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as { readonly before?: unknown };
    return Array.isArray(before) ? new Set(before) : undefined;
  } catch {
    return undefined;
  }
}
