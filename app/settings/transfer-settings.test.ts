import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, createWorld, keyNamed, signedIn, type World } from '../testing/fake-world.ts';
import { ACME, providerId, sampleRole } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';
import { exportedSettings, parseExportedSettings } from './settings-export-format.ts';
import { settingsOf } from './settings-of.ts';

const key = keyNamed('Dev');
const snapshotOf = ({ application }: World) => application.snapshot();

/** Export of settings with some choices. */
async function exported(): Promise<string> {
  const world = await activeWorld();
  const { dispatch } = world.application;
  await dispatch({ type: 'setProfileName', key, name: 'dev' });
  await dispatch({ type: 'setRegion', region: 'eu-central-1' });
  await dispatch({ type: 'setPreference', name: 'endSessionsOnQuit', value: true });
  await dispatch({ type: 'setEndpoint', on: true });
  await dispatch({ type: 'setFavorite', key, on: true });
  return exportedSettings(settingsOf(snapshotOf(world)));
}
async function offered(text: string, world = createWorld(['Dev', 'Admin'], { providers: [] })): Promise<World> {
  world.desk.chosenSettings = { name: 'mine.json', text };
  expect(await world.application.dispatch({ type: 'openSettings' })).toEqual(ok());
  return world;
}
const use = ({ application }: World, shown = application.snapshot().settingsOffer?.shown ?? '') =>
  application.dispatch({ type: 'useSettings', shown });

describe('settings in a file', () => {
  it('contain the person’s choices, no credentials and nothing computer-specific', async () => {
    const text = await exported();
    expect(text).not.toMatch(/canary|endpoint|roleSessions|lastRoles/);
    expect(JSON.parse(text)).toMatchObject({ kind: 'mai-settings', version: 1, favourites: [key] });
  });

  it('have a telling file name', async () => {
    const world = await activeWorld();
    expect(await world.application.dispatch({ type: 'exportSettings' })).toEqual(ok());
    expect(world.desk.savedFiles).toEqual([
      { name: 'mai-settings.json', text: exportedSettings(settingsOf(snapshotOf(world))) },
    ]);
  });

  it('are unchanged if no file is chosen', async () => {
    const world = createWorld(['Dev']);
    expect(await world.application.dispatch({ type: 'openSettings' })).toEqual(ok());
    expect(snapshotOf(world).settingsOffer).toBeUndefined();
  });

  it('are previewed, and apply after confirmation', async () => {
    const world = await offered(await exported());
    expect(snapshotOf(world).settingsOffer?.changes).toEqual([
      { kind: 'adds-company', name: ACME.name, host: 'sso.acme.example' },
      { kind: 'sets', settings: ['region', 'endSessionsOnQuit'] },
      { kind: 'roles', count: 1 },
      { kind: 'favorites', count: 1 },
    ]);
    expect(snapshotOf(world).providers).toEqual([]);
    expect(await use(world)).toEqual(ok());
    expect(snapshotOf(world)).toMatchObject({ providers: [ACME], favorites: [key] });
    expect(snapshotOf(world).roleSettings[key]?.profileName).toBe('dev');
    expect(snapshotOf(world).preferences).toMatchObject({ region: 'eu-central-1', endSessionsOnQuit: true });
    expect(world.saved.at(-1)?.providers).toEqual([ACME]);
  });

  it('are not applied by the confirmation of others', async () => {
    claim('confirmation-of-what-was-shown');
    const world = await offered(await exported());
    const shown = snapshotOf(world).settingsOffer?.shown;
    await offered(exportedSettings({ ...EMPTY_SETTINGS, providers: [{ ...ACME, name: 'Evil' }] }), world);
    expect(await use(world, shown)).toEqual(fail({ kind: 'offer-changed' }));
    expect(snapshotOf(world).providers).toEqual([]);
    expect(await use(world)).toEqual(ok());
  });

  it('change nothing after “Not now”, and apply once', async () => {
    const text = await exported();
    const world = await offered(text);
    await world.application.dispatch({ type: 'leaveSettings' });
    expect(await use(world)).toEqual(fail({ kind: 'not-found' }));
    expect(snapshotOf(world).providers).toEqual([]);
    await offered(text, world);
    await use(world);
    await offered(text, world);
    expect(snapshotOf(world).settingsOffer?.changes).toEqual([]);
  });

  it('match an existing company under any name', async () => {
    const here = { ...ACME, id: providerId('here') };
    const world = await offered(await exported(), createWorld(['Dev'], { providers: [here] }));
    await use(world);
    const own = roleKey('here', sampleRole('Dev').roleArn);
    expect(snapshotOf(world).providers).toEqual([here]);
    expect(snapshotOf(world).favorites).toEqual([own]);
    expect(Object.keys(snapshotOf(world).roleSettings)).toEqual([own]);
  });

  it('do not take another role’s profile name', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.application.dispatch({ type: 'setProfileName', key: keyNamed('Admin'), name: 'dev' });
    await offered(await exported(), world);
    await use(world);
    expect(snapshotOf(world).roleSettings[key]?.profileName).toBeUndefined();
    expect(snapshotOf(world).roleSettings[keyNamed('Admin')]?.profileName).toBe('dev');
  });

  it('keep locked settings, and say so', async () => {
    claim('imported-settings');
    const setup = sampleSetup({
      locked: { companies: '', region: '', endSessionsOnQuit: '' },
      defaults: { region: 'eu-west-1', endSessionsOnQuit: true },
    });
    const world = await offered(await exported(), createWorld([], { providers: [], setup }));
    expect(snapshotOf(world).settingsOffer?.changes).toEqual([{ kind: 'locked' }]);
    await use(world);
    expect(snapshotOf(world)).toMatchObject({ providers: [], favorites: [] });
    expect(snapshotOf(world).preferences.region).toBeUndefined();
  });

  it.each([
    ['confirmProduction', { confirmProduction: true, chosen: ['confirmProduction'] }],
    ['profileNames', { profileTemplate: '{role}' }],
    ['region', { region: 'us-west-2' }],
    ['endSessionsOnQuit', { endSessionsOnQuit: true, chosen: ['endSessionsOnQuit'] }],
  ] as const)('change no preference with %s locked, and say so', async (setting, preferences) => {
    claim('imported-settings');
    const text = JSON.stringify({
      ...JSON.parse(await exported()),
      roleSettings: {},
      favourites: [],
      preferences: { endSessionsOnQuit: false, ...preferences },
    });
    const setup = sampleSetup({
      locked: { [setting]: '' },
      profileName: '{account}-{role}',
      defaults: { region: 'eu-west-1', endSessionsOnQuit: true, confirmProduction: true },
    });
    const world = await offered(text, createWorld([], { setup }));
    const before = snapshotOf(world).preferences;
    expect(snapshotOf(world).settingsOffer?.changes).toEqual([{ kind: 'locked' }]);
    await use(world);
    expect(snapshotOf(world).preferences).toEqual(before);
  });

  it('set no profile name if locked', async () => {
    claim('imported-settings');
    const setup = sampleSetup({ locked: { profileNames: '' }, profileName: '{account}-{role}' });
    const world = await offered(await exported(), createWorld(['Dev'], { setup }));
    expect(snapshotOf(world).settingsOffer?.changes).toContainEqual({ kind: 'locked' });
    await use(world);
    expect(snapshotOf(world).roleSettings[key]?.profileName).toBeUndefined();
  });

  it('with a chained role that shows one account and means another are rejected', async () => {
    claim('role-matches-arn');
    const shown = sampleRole('ProdReadOnly', '111111111111');
    const { principalArn: _, ...role } = { ...shown, roleArn: sampleRole('Lure', '666666666666').roleArn };
    const chainedRoles = [{ key: roleKey(ACME.id, shown.roleArn), source: key, role }];
    const text = JSON.stringify({ ...JSON.parse(await exported()), chainedRoles });
    expect(parseExportedSettings(text)).toBeUndefined();
  });

  it.each([
    '',
    'null',
    '{}',
    '{"kind":"mai-settings","version":2,"preferences":{}}',
    '{"kind":"mai-settings","version":1,"preferences":{"endpoint":{"kind":"on","port":50123}}}',
    '{"kind":"mai-settings","version":1,"providers":[],"roleSettings":{},"preferences":{"endSessionsOnQuit":true},"roleSessions":[]}',
    `{"kind":"mai-settings","version":1,"roleSettings":{},"preferences":{"endSessionsOnQuit":true},"providers":[{"id":"a","name":"A","signInUrl":"file:///etc/passwd"}]}`,
    `"${'x'.repeat(4_000_001)}"`,
  ])('are rejected as a whole if invalid: %.60s', async text => {
    claim('imported-settings');
    expect(parseExportedSettings(text)).toBeUndefined();
    const world = createWorld(['Dev']);
    world.desk.chosenSettings = { name: 'mine.json', text };
    const refused = fail({ kind: 'not-settings', name: 'mine.json' });
    expect(await world.application.dispatch({ type: 'openSettings' })).toEqual(refused);
    expect(snapshotOf(world).settingsOffer).toBeUndefined();
  });

  it('round-trip', async () => {
    const text = await exported();
    const world = await offered(text);
    await use(world);
    expect(JSON.parse(exportedSettings(settingsOf(snapshotOf(world))))).toMatchObject({
      favourites: [key],
      roleSettings: { [key]: { profileName: 'dev' } },
    });
  });
});
