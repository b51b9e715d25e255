import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instant, minutes } from '../../app/domain/instant.ts';
import { ok } from '../../app/domain/result.ts';
import { EMPTY_SETTINGS } from '../../app/settings/empty-settings.ts';
import { settingsFileOf } from '../../app/settings/settings.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { ACME, keyOf, profileName, sampleRole, sampleSession } from '../../app/testing/sample-role.ts';
import { createCredentialStore, openAwsFiles } from '../credentials/credential-store.ts';
import type { SystemKeychain } from '../credentials/keychain.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import { recordPriorEntries } from '../files/data-folder-entries.ts';
import { forgetPerson, type Person } from './forget-person.ts';

const FOREIGN = '[mine]\naws_access_key_id = AKIAMINE\naws_secret_access_key = s\n';
const key = keyOf(sampleRole('Dev'));

/** A person with a role in the files, one by `credential_process`, a saved password, cookies, and the start at login. */
async function person() {
  const home = mkdtempSync(join(tmpdir(), 'mai-forget-'));
  const folder = join(home, '.config', 'Mai');
  const aws = join(home, '.aws');
  mkdirSync(aws);
  recordPriorEntries(folder, 'given');
  writeFileSync(join(aws, 'credentials'), FOREIGN);
  const environment = {
    AWS_SHARED_CREDENTIALS_FILE: join(aws, 'credentials'),
    AWS_CONFIG_FILE: join(aws, 'config'),
  };
  const entries = new Map<string, string>([
    [`anna@${ACME.signInUrl}`, 'hush'],
    ['other-tool', 'stays'],
  ]);
  const keychain: SystemKeychain = {
    read: async account => entries.get(account) ?? null,
    write: async (account, secret) => void entries.set(account, secret),
    remove: async account => void entries.delete(account),
    accounts: async () => [...entries.keys()],
  };
  let startsAtLogin = true;
  const openAtLogin: Person['openAtLogin'] = {
    isOn: async () => startsAtLogin,
    async set(on) {
      startsAtLogin = on;
      return ok();
    },
  };
  const clock = { now: () => instant(Date.now()) };
  const vault = createVault({ folder: join(folder, VAULT_FOLDER), keychain, timeout: 1_000, createsKey: 'yes' });
  const files = openAwsFiles(environment, folder, clock);
  const store = createCredentialStore(files, vault, {
    platform: 'linux',
    program: '/opt/Mai/mai',
    leadingArguments: [],
  });
  const credentials = {
    accessKeyId: 'ASIAGONE',
    secretAccessKey: 'secret-gone',
    sessionToken: 'token-gone',
    expiration: instant(Date.now() + minutes(60)),
  };
  for (const [name, delivery] of [
    ['dev', 'file'],
    ['ops', 'process'],
  ] as const)
    await store.write({
      profiles: [profileName(name)],
      credentials,
      region: 'eu-central-1',
      delivery,
      toolWait: 0,
      allowForeign: false,
    });
  await vault.put('cookies acme', 'cookie');
  for (const name of ['console-profiles', 'sign-in-browsers', 'Cookies']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'cookie'), 'sid');
  }
  const settings = {
    ...EMPTY_SETTINGS,
    providers: [ACME],
    roleSessions: [sampleSession(sampleRole('Dev'))],
    lastRoles: [key],
    favorites: [key],
    passwordFills: { [ACME.id]: { kind: 'on' as const, origin: new URL(ACME.signInUrl).origin, user: 'anna' } },
  };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settingsFileOf(settings)));
  const about: Person = { folder, home, environment, keychain, openAtLogin };
  return { ...about, aws, entries, about, startsAtLogin: () => startsAtLogin };
}

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

describe('--forget', () => {
  it('removes credentials, credential_process lines, cookies, passwords and the start at login, and keeps the settings', async () => {
    claim('forget-command');
    const { aws, folder, entries, about, startsAtLogin } = await person();
    expect(read(aws, 'config')).toContain('credential_process = /opt/Mai/mai --credentials ops');
    expect(await forgetPerson(about, 'settings')).toEqual(ok());
    expect(read(aws, 'credentials')).toBe(FOREIGN);
    expect(existsSync(join(aws, 'config'))).toBe(false);
    expect(readdirSync(aws)).toEqual(['credentials']);
    expect([...entries]).toEqual([['other-tool', 'stays']]);
    expect(startsAtLogin()).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(['mai-folder.json', 'settings.json']);
    expect(JSON.parse(read(folder, 'settings.json'))).toMatchObject({
      providers: [{ id: ACME.id }],
      favourites: [key],
      roleSessions: [],
      lastRoles: [],
      passwordFills: {},
    });
  });

  it('removes the settings, too, where asked', async () => {
    const { folder, about } = await person();
    expect(await forgetPerson(about, 'nothing')).toEqual(ok());
    expect(existsSync(join(folder, 'settings.json'))).toBe(false);
  });

  it('removes nothing else if a file can’t be edited', async () => {
    const { aws, folder, entries, about, startsAtLogin } = await person();
    const before = [...entries];
    writeFileSync(join(aws, 'config'), '[profile ops\n');
    expect(await forgetPerson(about, 'nothing')).toMatchObject({ ok: false });
    expect([[...entries], startsAtLogin(), existsSync(join(folder, 'settings.json'))]).toEqual([before, true, true]);
  });

  it('says if saved passwords stay because the keychain doesn’t answer', async () => {
    const { about, aws } = await person();
    const keychain = { ...about.keychain, remove: () => Promise.reject(new Error('locked')) };
    expect(await forgetPerson({ ...about, keychain }, 'settings')).toMatchObject({
      ok: false,
      failure: { kind: 'no-keychain' },
    });
    expect(read(aws, 'credentials')).toBe(FOREIGN);
  });

  it('does nothing for a person who never used Mai', async () => {
    const home = mkdtempSync(join(tmpdir(), 'mai-forget-'));
    const { about } = await person();
    const environment = {
      AWS_SHARED_CREDENTIALS_FILE: join(home, '.aws', 'credentials'),
      AWS_CONFIG_FILE: join(home, '.aws', 'config'),
    };
    expect(
      await forgetPerson({ ...about, home, environment, folder: join(home, '.config', 'Mai') }, 'settings'),
    ).toEqual(ok());
    expect(readdirSync(home)).toEqual([]);
  });
});
