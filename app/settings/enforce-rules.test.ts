import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, createWorld, keyNamed, sessionsOf, signedIn, start, type World } from '../testing/fake-world.ts';
import { ACCOUNT, ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { settled } from '../testing/settled.ts';
import { exportedSettings } from './settings-export-format.ts';
import { settingsOf } from './settings-of.ts';

const why = 'Ask the cloud desk.';
const locked = fail({ kind: 'locked', company: 'Acme', why });
const key = keyNamed('Dev');
const target = roleKey(ACME.id, 'arn:aws:iam::876543210987:role/DataExchange');
const chain = {
  type: 'addChainedRole',
  source: key,
  account: '876543210987',
  role: 'DataExchange',
  externalId: '',
  region: '',
} as const;

/** Every lock of this test, with its value. */
const LOCKS = {
  duration: why,
  delivery: why,
  localServer: why,
  copying: why,
  otherAccounts: why,
};
const setup = sampleSetup({ defaults: { duration: 1, delivery: 'process' }, locked: LOCKS });
const underPolicy = async (world: World) => {
  world.application.takePolicies({ policies: [setup], problems: [] });
  await settled();
};
const delivered = (world: World) => world.file.delivered.get(`${ACCOUNT}-Dev`)?.delivery;

describe('a lock on what roles may do', () => {
  it.each([
    { type: 'setPreferredDuration', seconds: 43_200 },
    { type: 'setDuration', key, seconds: 43_200 },
    { type: 'setDelivery', key, delivery: 'file' },
    { type: 'setEndpoint', on: true },
    { type: 'copyCredentials', key, format: 'posix' },
    { type: 'copyConsoleLink', key },
    { type: 'copyEndpoint', key, format: 'posix', token: 'text' },
    chain,
  ] as const)('is enforced for the command of a window or tray that offers it still: $type', async command => {
    claim('lock-in-core');
    const world = await signedIn(['Dev', 'Admin'], { setup });
    await world.application.dispatch({ type: 'startRole', key });
    const before = settingsOf(world.application.snapshot());
    expect(await world.application.dispatch(command)).toEqual(locked);
    expect(settingsOf(world.application.snapshot())).toEqual(before);
    expect(world.desk.copied).toEqual([]);
  });

  it('leaves the rest to the person', async () => {
    const world = await activeWorld();
    await underPolicy(world);
    for (const command of [
      { type: 'setEndpoint', on: false },
      { type: 'copyProfileName', key },
      { type: 'copyAccountId', key },
      { type: 'copyProfile', key, format: 'posix' },
    ] as const)
      expect(await world.application.dispatch(command)).toEqual(ok());
    expect(await world.application.dispatch({ type: 'copyEndpoint', key, format: 'posix', token: 'file' })).toEqual(
      fail({ kind: 'endpoint-off' }),
    );
  });

  it('overrides settings that were stored before it', async () => {
    claim('lock-in-core');
    const roleSettings = { [key]: { duration: 43_200, delivery: 'file' } } as const;
    const world = await signedIn(['Dev', 'Admin'], { setup, roleSettings });
    await world.application.dispatch({ type: 'startRole', key });
    expect(world.sts.asked.at(-1)).toMatchObject({ durationSeconds: hours(1) / 1_000 });
    expect(sessionsOf(world)).toMatchObject([{ delivery: 'process' }]);
    expect(delivered(world)).toBe('process');
  });

  it('ends what is in use when the policy arrives: file, server and a role of another account', async () => {
    claim('lock-in-core');
    const world = await activeWorld();
    const { dispatch } = world.application;
    await dispatch({ type: 'setEndpoint', on: true });
    await dispatch(chain);
    await dispatch({ type: 'startRole', key: target });
    expect(sessionsOf(world).map(session => session.key)).toEqual([key, target]);
    await underPolicy(world);
    expect(world.desk.listening).toBeUndefined();
    expect(sessionsOf(world)).toMatchObject([{ key, delivery: 'process' }]);
    expect(delivered(world)).toBe('process');
    expect(world.file.profiles).not.toContain('876543210987-DataExchange');
    expect(await dispatch({ type: 'startRole', key: target })).toEqual(locked);
    expect(await dispatch({ type: 'openConsole', key: target })).toEqual(locked);
  });

  it('moves a role that only the local server had to the company’s way', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    await world.application.dispatch({ type: 'setDelivery', key, delivery: 'endpoint' });
    await underPolicy(world);
    expect(sessionsOf(world)).toMatchObject([{ key, delivery: 'process' }]);
  });

  it('keeps the server of the last run off', async () => {
    claim('lock-in-core');
    const preferences = { ...createWorld([]).application.snapshot().preferences };
    const world = createWorld(['Dev'], {
      setup,
      preferences: { ...preferences, endpoint: { kind: 'on', port: 50_000 } },
    });
    await settled();
    expect(world.desk.listening).toBeUndefined();
    expect(world.application.snapshot().preferences.endpoint).toEqual({ kind: 'off' });
  });

  it('is not lifted by imported settings', async () => {
    claim('lock-in-core', 'imported-settings');
    const other = await activeWorld();
    await other.application.dispatch({ type: 'setPreferredDuration', seconds: 43_200 });
    await other.application.dispatch({ type: 'setDuration', key, seconds: 43_200 });
    await other.application.dispatch(chain);
    const text = exportedSettings(settingsOf(other.application.snapshot()));
    const world = createWorld(['Dev', 'Admin'], { setup });
    world.desk.chosenSettings = { name: 'mine.json', text };
    await world.application.dispatch({ type: 'openSettings' });
    const { settingsOffer } = world.application.snapshot();
    expect(settingsOffer?.changes).toContainEqual({ kind: 'locked' });
    await world.application.dispatch({ type: 'useSettings', shown: settingsOffer?.shown ?? '' });
    await world.application.dispatch({ type: 'dropSetup' });
    const { preferences, roleSettings, chainedRoles } = world.application.snapshot();
    expect(preferences.preferredDuration).toBeUndefined();
    expect(roleSettings[key]?.duration).toBeUndefined();
    expect(chainedRoles).toEqual([]);
  });

  it('is not lifted by a setup from a link beside a policy', async () => {
    claim('lock-in-core', 'setup-below-policy');
    const world = await activeWorld();
    await underPolicy(world);
    const loose = sampleSetup({ company: 'Evil', defaults: { duration: 12, delivery: 'file' } });
    world.desk.setup = { ok: true, name: 'evil.example', setup: loose };
    await world.application.open({ kind: 'setup-file', path: '/tmp/evil.mai' });
    const { setupOffer } = world.application.snapshot();
    await world.application.dispatch({
      type: 'useSetup',
      shown: setupOffer?.kind === 'offered' ? setupOffer.shown : '',
    });
    expect(world.application.snapshot().setup?.company).toBe('Evil');
    expect(world.application.snapshot().company.defaults).toMatchObject({ duration: 1, delivery: 'process' });
    expect(await world.application.dispatch({ type: 'copyCredentials', key, format: 'posix' })).toEqual(locked);
  });
});

describe('a company’s delivery method without a lock', () => {
  it('applies to roles without one of their own', async () => {
    const roleSettings = { [keyNamed('Admin')]: { delivery: 'file' } } as const;
    const world = await signedIn(['Dev', 'Admin'], {
      setup: sampleSetup({ defaults: { delivery: 'process' } }),
      roleSettings,
    });
    await world.application.dispatch({ type: 'startRole', key });
    await start(world, 'Admin');
    expect(sessionsOf(world).map(({ delivery }) => delivery)).toEqual(['process', 'file']);
  });
});
