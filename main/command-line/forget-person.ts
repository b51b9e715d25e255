import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAtLoginPort } from '../../app/desktop/open-at-login-port.ts';
import { instant } from '../../app/domain/instant.ts';
import { isPortal } from '../../app/domain/provider.ts';
import { ok, type Result } from '../../app/domain/result.ts';
import type { Settings } from '../../app/settings/settings.ts';
import { openAwsFiles } from '../credentials/credential-store.ts';
import { type SystemKeychain, withTimeout } from '../credentials/keychain.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import { dataFolderEntries } from '../files/data-folder-entries.ts';
import { createPortalRecords } from '../identity-center/portal-record.ts';
import { readConfig } from '../identity-center/system-identity-center.ts';
import { createTokenSharing } from '../identity-center/token-sharing.ts';
import { deleteSecrets, removeDataFolder, removeNow } from '../settings/data-deletion.ts';
import { createSettingsFile, readSettings } from '../settings/settings-file.ts';
import { Passwords } from '../sign-in/passwords.ts';

export type Person = {
  /** Mai's data folder. */
  readonly folder: string;
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly keychain: SystemKeychain;
  readonly openAtLogin: OpenAtLoginPort;
};

/** For a keychain that asks for its password, in milliseconds. */
const KEYCHAIN_TIMEOUT = 5_000;

/** Of the data folder, what has neither secrets nor cookies. */
const SETTINGS =
  /^(settings\.json.*|activity\.jsonl|role-use\.jsonl.*|company-policy\.json|key-rotations\.json.*|updates(-copy)?\.json|mai(\.old)?\.log|mai-folder\.json)$/;

/**
 * Removes what Mai has left for this person, while it doesn't run: credentials and `credential_process` lines in the AWS files, vault,
 * keychain entries, cookies, browser profiles, tokens for AWS's tools, and the start at login. First in the AWS files: if one of them can't be
 * edited, everything else stays, so that it can be tried again.
 */
export async function forgetPerson(person: Person, keeps: 'settings' | 'nothing'): Promise<Result> {
  const { folder, home, openAtLogin } = person;
  const settings = await readSettings(folder);
  const removed = await removeFromFiles(person);
  if (!removed.ok) return removed;
  const keychain = withTimeout(person.keychain, KEYCHAIN_TIMEOUT);
  await removeSharedTokens({ ...person, keychain }, settings);
  const startsNoMore = (await openAtLogin.isOn()) === undefined ? ok() : await openAtLogin.set(false);
  if (!startsNoMore.ok) return startsNoMore;
  const forgotten = await removePasswords(new Passwords(keychain), settings);
  const deleted = await deleteSecrets(folder, home, keychain);
  if (!deleted.ok) return deleted;
  if (keeps === 'nothing') removeDataFolder(folder);
  else await keepSettings(folder, settings);
  return forgotten;
}

async function removeFromFiles({ environment, folder }: Person): Promise<Result> {
  const files = openAwsFiles(environment, folder, { now: () => instant(Date.now()) });
  const owned = await files.ownedProfiles();
  if (!owned.ok) return owned;
  for (const { profile } of owned.value) {
    const gone = await files.removeProfiles(profile);
    if (!gone.ok) return gone;
  }
  return files.forget();
}

async function removeSharedTokens({ folder, home, environment, keychain }: Person, settings?: Settings): Promise<void> {
  const portals = (settings?.providers ?? []).filter(isPortal).filter(({ portal }) => portal.sharesTokens === true);
  if (portals.length === 0) return;
  const vault = createVault({
    folder: join(folder, VAULT_FOLDER),
    keychain,
    timeout: KEYCHAIN_TIMEOUT,
    createsKey: 'no',
  });
  const records = createPortalRecords(vault);
  const config = join(home, '.aws', 'config');
  const sharing = createTokenSharing({
    home,
    readConfig: () => readConfig(environment.AWS_CONFIG_FILE ?? config),
    clock: { now: () => instant(Date.now()) },
  });
  for (const provider of portals) {
    const tokens = (await records.find(provider.id).catch(() => undefined))?.signedIn?.tokens;
    if (tokens !== undefined) await sharing.remove(provider, tokens);
  }
}

/** Only these are secrets without the vault's key. */
async function removePasswords(passwords: Passwords, settings?: Settings): Promise<Result> {
  let answer: Result = ok();
  for (const provider of settings?.providers ?? []) {
    const fill = settings?.passwordFills[provider.id];
    if (fill?.kind !== 'on') continue;
    const gone = await passwords.forget(provider, fill.user);
    if (!gone.ok) answer = gone;
  }
  return answer;
}

async function keepSettings(folder: string, settings?: Settings): Promise<void> {
  if (settings !== undefined) {
    const { resumeAfterUpgrade: _, ...kept } = settings;
    await createSettingsFile(folder).save({ ...kept, roleSessions: [], lastRoles: [], passwordFills: {} });
  }
  const present = new Set(await readdir(folder).catch(() => []));
  if (present.size === 0) return;
  for (const name of dataFolderEntries(folder))
    if (present.has(name) && !SETTINGS.test(name)) removeNow(join(folder, name));
}
