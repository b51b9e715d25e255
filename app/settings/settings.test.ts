import { describe, expect, it } from 'vitest';
import { roleKey } from '../domain/role.ts';
import { claim } from '../testing/claims/claim.ts';
import { FULL_SETTINGS, partner, withoutPrincipal } from '../testing/full-settings.ts';
import { ACME, keyOf, NOW, sampleRole, sampleSession } from '../testing/sample-role.ts';
import { DEFAULT_PREFERENCES, EMPTY_SETTINGS } from './empty-settings.ts';
import { parseSettings, settingsFileOf } from './settings.ts';

const dev = sampleRole('Dev');
const full = FULL_SETTINGS;
const written = settingsFileOf(full) as Record<string, unknown>;
const onDisk = (file: unknown): unknown => JSON.parse(JSON.stringify(file));
const changed = (change: object): unknown => onDisk({ ...written, ...change });
const [session] = full.roleSessions;
const lure = sampleRole('Lure', '666666666666');
const [chained] = full.chainedRoles;
const roleSetting = (value: unknown) => ({ roleSettings: { [keyOf(dev)]: value } });

const fillOf = (change: object) => ({
  passwordFills: { [ACME.id]: { kind: 'on', origin: 'https://sso.acme.example', user: 'anna', ...change } },
});
const withSessionName = (sessionName: string) => changed({ roleSessions: [{ ...session, sessionName }] });

describe('settings', () => {
  it('may have a session name as AWS allows it', () => {
    for (const name of ['anna@acme.example', 'a_b', '+=,.@-', 'x'.repeat(64)])
      expect(parseSettings(withSessionName(name))).toBeDefined();
  });

  it('may have an offered password fill', () => {
    const possible = { kind: 'possible', origin: 'https://sso.acme.example', isOffered: true };
    const read = parseSettings(changed({ passwordFills: { [ACME.id]: possible } }));
    expect(read?.passwordFills[ACME.id]).toEqual(possible);
  });

  it('of an earlier version are read: without learned names, favorites and recent roles', () => {
    const { learnedNames: _, favourites: __, recents: ___, startGroups: ____, ...older } = written;
    const read = parseSettings(onDisk(older));
    expect(read).toMatchObject({
      learnedNames: { signInPage: {}, alias: {} },
      favorites: [],
      recents: [],
      startGroups: [],
    });
  });

  it('round-trip through the disk', () => {
    expect(parseSettings(onDisk(written))).toEqual(full);
    expect(parseSettings(onDisk(settingsFileOf(EMPTY_SETTINGS)))).toStrictEqual(EMPTY_SETTINGS);
  });

  it('keep the names of the file', () => {
    const names =
      'accounts chainedRoles defaultHolder defaultOwner favourites keepsOwnDefault lastRoles launchAddresses learnedNames passwordFills preferences providerIdentities providers recents resumeAfterUpgrade roleSessions roleSettings roles setUp setUpRevisions startGroups version';
    expect(Object.keys(written).toSorted()).toEqual(names.split(' '));
  });

  it('of an earlier version are read: delivery by file, removal at expiration, no local server', () => {
    const { chainedRoles: _none, lastRoles: _none2, ...rest } = written;
    const { delivery: _file, ...older } = sampleSession(dev);
    const read = parseSettings(onDisk({ ...rest, roleSessions: [older], preferences: { endSessionsOnQuit: true } }));
    expect(read?.roleSessions).toEqual([sampleSession(dev)]);
    expect(read?.preferences).toEqual({ ...DEFAULT_PREFERENCES, endSessionsOnQuit: true });
    expect(read?.lastRoles).toEqual([]);
    expect(read?.chainedRoles).toEqual([]);
  });

  it('keep the keys of records', () => {
    const read = parseSettings(onDisk(written));
    expect(Object.keys(read?.roles ?? {})).toEqual(['acme']);
    expect(read?.roleSettings[keyOf(dev)]?.profileName).toBe('team/dev.1');
  });

  it('may have 2,000 roles', () => {
    const roles = Array.from({ length: 2_000 }, (_, index) => sampleRole(`Role${index}`));
    expect(parseSettings(changed({ roles: { [ACME.id]: roles } }))?.roles[ACME.id]).toHaveLength(2_000);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', '{}'],
    ['a list', []],
    ['an empty object', {}],
    ['another version', changed({ version: 2 })],
    ['a part that Mai does not know', changed({ secretAccessKey: 'x' })],
    ['no providers', changed({ providers: undefined })],
    ['a provider that is not https', changed({ providers: [{ ...ACME, signInUrl: 'http://sso.acme.example/' }] })],
    ['a provider that is a script', changed({ providers: [{ ...ACME, signInUrl: 'javascript:alert(1)' }] })],
    ['a provider that is a file', changed({ providers: [{ ...ACME, signInUrl: 'file:///etc/passwd' }] })],
    ['a provider without a name', changed({ providers: [{ ...ACME, name: '' }] })],
    ['a provider with a name that never ends', changed({ providers: [{ ...ACME, name: 'n'.repeat(1_000) }] })],
    ['a provider whose identifier is a path', changed({ providers: [{ ...ACME, id: '../x' }] })],
    ['a provider with a password', changed({ providers: [{ ...ACME, password: 'x' }] })],
    ['roles of an impossible provider', changed({ roles: { 'Not An Id': [] } })],
    ['roles that are no list', changed({ roles: { [ACME.id]: {} } })],
    ['a role of an unknown partition', changed({ roles: { [ACME.id]: [{ ...dev, partition: 'aws-moon' }] } })],
    ['a role of an inherited partition', changed({ roles: { [ACME.id]: [{ ...dev, partition: 'constructor' }] } })],
    ['an account that is a number', changed({ roles: { [ACME.id]: [{ ...dev, accountId: 123456789012 }] } })],
    ['an account of eleven digits', changed({ roles: { [ACME.id]: [{ ...dev, accountId: '12345678901' }] } })],
    ['a role ARN of two lines', changed({ roles: { [ACME.id]: [{ ...dev, roleArn: `${dev.roleArn}\nx` }] } })],
    ['settings of an impossible role', changed({ roleSettings: { none: {} } })],
    ['a profile name that opens a section', changed(roleSetting({ profileName: 'a]\n[b' }))],
    ['an empty profile name', changed(roleSetting({ profileName: '' }))],
    ['a profile name of two lines', changed(roleSetting({ profileName: 'a\n' }))],
    ['a region that is none', changed(roleSetting({ region: 'eu-central-1\nx = y' }))],
    ['a region with more before it', changed(roleSetting({ region: 'x eu-central-1' }))],
    ['a password for an address with a path', changed(fillOf({ origin: 'https://sso.acme.example/login' }))],
    ['a password for an address that others could read', changed(fillOf({ origin: 'http://sso.acme.example' }))],
    ['a password for what is no address', changed(fillOf({ origin: 'sso.acme.example' }))],
    ['a password that is kept in no known way', changed(fillOf({ kind: '' }))],
    ['a revision by a key of another kind', changed({ setUpRevisions: { [`rsa:ed25519:${'A'.repeat(43)}=`]: 7 } })],
    ...['a', 'a b', 'anna;', 'x'.repeat(65), `\n${'x'.repeat(64)}`, 'anna\n'].map((sessionName): [string, unknown] => [
      `the session name ${JSON.stringify(sessionName)}`,
      withSessionName(sessionName),
    ]),
    ['a region that is null', changed(roleSetting({ region: null }))],
    ['a maximum below what STS allows', changed(roleSetting({ maximumDuration: 899 }))],
    ['a maximum above what STS allows', changed(roleSetting({ maximumDuration: 43_201 }))],
    ['half a second', changed(roleSetting({ maximumDuration: 3_600.5 }))],
    ['a setting of a role that Mai does not know', changed(roleSetting({ sessionToken: 'x' }))],
    ['a default owner that can not be', changed({ defaultOwner: 'me' })],
    ['a default holder without a role', changed({ defaultHolder: { isAutomatic: true } })],
    ['a default that is not kept', changed({ keepsOwnDefault: false })],
    ['a company whose name is from nowhere', changed({ providers: [{ ...ACME, nameFrom: '' }] })],
    ['a portal without a region', changed({ providers: [{ ...ACME, portal: {} }] })],
    ['a portal in a region that is none', changed({ providers: [{ ...ACME, portal: { region: 'x' } }] })],
    ['a portal with a token', changed({ providers: [{ ...ACME, portal: { region: 'eu-west-1', token: 'x' } }] })],
    ['a session without a profile', changed({ roleSessions: [{ ...session, profiles: [] }] })],
    ['a session with keys', changed({ roleSessions: [{ ...session, sessionToken: 'x' }] })],
    ['a session that ends at no time', changed({ roleSessions: [{ ...session, expiration: null }] })],
    ['a session that ends before the epoch', changed({ roleSessions: [{ ...session, expiration: -1 }] })],
    ['a session that ends after all calendars', changed({ roleSessions: [{ ...session, expiration: 8.64e15 + 1 }] })],
    ['a session that ends in words', changed({ roleSessions: [{ ...session, expiration: '2025-06-15' }] })],
    ['a session without a start', changed({ roleSessions: [{ ...session, startedAt: undefined }] })],
    ['roles to resume at no time', changed({ resumeAfterUpgrade: { keys: [] } })],
    ['roles to resume that are none', changed({ resumeAfterUpgrade: { at: 1, keys: ['x'] } })],
    ['no preferences', changed({ preferences: undefined })],
    ['a preference that is no yes or no', changed({ preferences: { endSessionsOnQuit: 'yes' } })],
    ['a preference that Mai does not know', changed({ preferences: { endSessionsOnQuit: true, shell: 'sh' } })],
  ])('are rejected with %s', (_, value) => {
    expect(parseSettings(value)).toBeUndefined();
  });

  it.each([
    ['a role that shows another account', changed({ roles: { [ACME.id]: [{ ...dev, roleArn: lure.roleArn }] } })],
    ['a role that shows another name', changed({ roles: { [ACME.id]: [{ ...dev, name: 'ReadOnly' }] } })],
    [
      'a role that shows another partition',
      changed({ roles: { [ACME.id]: [{ ...dev, partition: 'aws-cn', principalArn: dev.principalArn }] } }),
    ],
    [
      'a role of an identity provider in another partition',
      changed({
        roles: { [ACME.id]: [{ ...dev, principalArn: sampleRole('Dev', '123456789012', 'aws-cn').principalArn }] },
      }),
    ],
    ['a role of SAML without its provider', changed({ roles: { [ACME.id]: [withoutPrincipal(dev)] } })],
    ['a role whose ARN is no role', changed({ roles: { [ACME.id]: [{ ...dev, roleArn: dev.principalArn }] } })],
    [
      'a chained role under the key of another',
      changed({ chainedRoles: [{ ...chained, role: withoutPrincipal(lure) }] }),
    ],
    [
      'a chained role that shows another account',
      changed({ chainedRoles: [{ ...chained, role: { ...partner, accountId: '111111111111' } }] }),
    ],
    [
      'a chained role whose source is another provider’s',
      changed({ chainedRoles: [{ ...chained, source: roleKey('a-1', dev.roleArn) }] }),
    ],
    ['a session under the key of another role', changed({ roleSessions: [{ ...session, role: lure }] })],
    ['a session of another provider', changed({ roleSessions: [{ ...session, providerId: 'a-1' }] })],
    ['a session that shows another name', changed({ roleSessions: [{ ...session, role: { ...dev, name: 'Lure' } }] })],
    ['a group without roles', changed({ startGroups: [{ name: 'Morning', keys: [] }] })],
    ['a group of eleven roles', changed({ startGroups: [{ name: 'Morning', keys: Array(11).fill(keyOf(dev)) }] })],
    [
      'a group whose name starts with a control character',
      changed({ startGroups: [{ name: '\u0007M', keys: [keyOf(dev)] }] }),
    ],
    [
      'a group whose name ends with a control character',
      changed({ startGroups: [{ name: 'M\u0007', keys: [keyOf(dev)] }] }),
    ],
    ['a group without a name', changed({ startGroups: [{ name: '', keys: [keyOf(dev)] }] })],
    ['a favorite that is no role', changed({ favourites: [`acme ${dev.principalArn}`] })],
    ['a last role that is no role', changed({ lastRoles: ['acme arn:aws:s3:::bucket'] })],
  ])('that show one role and mean another are rejected: %s', (_, value) => {
    claim('role-matches-arn');
    expect(parseSettings(value)).toBeUndefined();
  });

  it('with a start time of now are accepted', () => {
    expect(parseSettings(changed({ roleSessions: [{ ...session, startedAt: NOW }] }))).toBeDefined();
  });

  it('are safe from prototype pollution', () => {
    const poisoned = JSON.stringify(written).replace('"roles":{', '"roles":{"__proto__":[{"roleArn":"x"}],');
    const read = parseSettings(JSON.parse(poisoned));
    expect(read === undefined || Object.keys(read.roles)).toEqual([ACME.id]);
    expect(Object.getPrototypeOf(read?.roles ?? {})).toBe(Object.prototype);
  });
});
