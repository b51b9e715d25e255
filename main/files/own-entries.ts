// What Mai and the Chromium in it make in Mai's own folder, which a person may have told Mai to share with things of theirs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes what was in the folder before Mai. */
const RECORD = 'mai-folder.json';
const SETTINGS = 'settings.json';

/** Of Mai. Temporary files are named after the file whose place they take. */
const OWN_NAMES =
  /^\.?(?:settings\.json(?:\.damaged-.*)?|activity\.jsonl|deliveries\.json|company-policy\.json|.+-[0-9a-f]{12}\.json|mai(?:\.old)?\.log|mai-folder\.json|mai-server-\d+|socket-address|socket|vault)(?:\.mai-.+)?$/;

/** Of Chromium and Electron: what one of them made in a folder of this kind, in any version so far. */
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

/** Whether Mai or Chromium makes something of this name. */
const isOwnName = (name: string): boolean =>
  OWN_NAMES.test(name) || CHROMIUM_NAMES.has(name.replace(DATABASE_SUFFIX, ''));

/**
 * Remembers, at the first start in a folder that the person chose, what is there: that is never Mai's to remove, whatever its
 * name. For the Mai that runs alone in the folder, before anything but its lock is made. The folder that the system gives Mai
 * is Mai's alone; one with settings of Mai's is that of an earlier Mai. Other programs have a file of that name too.
 */
export function recordPriorEntries(folder: string, origin: 'chosen' | 'given'): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (existsSync(join(folder, RECORD))) return;
    const isOwn = origin === 'given' || hasSettings(folder);
    const before = isOwn ? [] : readdirSync(folder).filter(name => !LOCK_NAMES.test(name));
    writeFileSync(join(folder, RECORD), JSON.stringify({ before }), { flag: 'wx', mode: 0o600 });
  } catch {
    // A folder that takes no file has nothing of Mai's in it either.
  }
}

/**
 * What in the folder is Mai's to remove, there or not: Chromium makes some of it while it ends. Nothing where it is not known
 * what was there before Mai.
 */
export function ownEntries(folder: string): readonly string[] {
  const before = recordedIn(folder);
  if (before === undefined) return [];
  const names = new Set([...readdirSync(folder).filter(isOwnName), ...CHROMIUM_NAMES]);
  // What stood in the place of Mai's settings was put aside: it is still theirs.
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
