import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../domain/profile.ts';
import type { ProviderId } from '../domain/provider.ts';
import { fail, ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, type World } from '../testing/fake-world.ts';
import { ACME, sampleRole } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { settled } from '../testing/settled.ts';

const NEW = 'https://login.acme.example/aws';
const key = keyNamed('Dev');
const moved = sampleSetup({ providers: [{ address: NEW, name: 'Acme', formerAddresses: [ACME.signInUrl] }] });
const withdrawn = sampleSetup({ withdrawn: [{ address: ACME.signInUrl, why: 'Use our new sign-in.' }] });
const addresses = ({ application }: World) => application.snapshot().providers.map(({ signInUrl }) => signInUrl);
const underPolicy = async (world: World, ...policies: readonly (typeof moved)[]) => {
  world.application.takePolicies({ policies, problems: [] });
  await settled();
};
/** Opens a setup and confirms what the preview shows. */
const confirmSetup = async (world: World, setup: typeof moved, fetchedFrom?: string) => {
  world.desk.setup = { ok: true, name: 'it.example', setup };
  await world.application.open(
    fetchedFrom === undefined
      ? { kind: 'setup-file', path: '/tmp/acme.mai' }
      : { kind: 'setup-link', address: fetchedFrom },
  );
  const linked = world.application.snapshot().setupOffer;
  if (linked?.kind === 'linked') await world.application.dispatch({ type: 'fetchSetup', shown: linked.shown });
  const { setupOffer: offer } = world.application.snapshot();
  if (offer?.kind !== 'offered') throw new TypeError(`not offered: ${offer?.kind}`);
  await world.application.dispatch({ type: 'useSetup', shown: offer.shown });
  await settled();
  return offer.changes;
};

describe('a company that moves to a new address', () => {
  it('takes role settings, favorites, groups and the person’s name along; the old one is signed out and gone', async () => {
    const world = await activeWorld();
    const { dispatch } = world.application;
    await dispatch({ type: 'setProfileName', key, name: 'dev' });
    await dispatch({ type: 'setFavorite', key, on: true });
    await dispatch({ type: 'renameProvider', providerId: ACME.id, name: 'My Acme' });
    await underPolicy(world, moved);
    const { providers, roleSettings, favorites, recents } = world.application.snapshot();
    expect(providers).toMatchObject([{ signInUrl: NEW, name: 'My Acme' }]);
    const [company] = providers;
    const there = roleKey(company?.id ?? '', sampleRole('Dev').roleArn);
    expect(roleSettings).toEqual({ [there]: { profileName: 'dev' } });
    expect(favorites).toEqual([there]);
    expect(recents).toEqual([there]);
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'company-moved', name: 'My Acme', company: 'Acme', why: '' }]);
    expect(await dispatch({ type: 'signIn', providerId: company?.id as ProviderId })).toEqual(ok());
    expect(await dispatch({ type: 'startRole', key: there })).toEqual(ok());
    expect(world.file.profiles).toEqual(['dev', DEFAULT_PROFILE].toSorted());
  });

  it('keeps what the person has already set at the new address', async () => {
    const world = await activeWorld();
    const { dispatch } = world.application;
    await dispatch({ type: 'setProfileName', key, name: 'old' });
    await dispatch({ type: 'addProvider', address: NEW });
    const there = world.application.snapshot().providers[1]?.id as ProviderId;
    await dispatch({ type: 'setProfileName', key: roleKey(there, sampleRole('Dev').roleArn), name: 'new' });
    await underPolicy(world, moved);
    expect(addresses(world)).toEqual([NEW]);
    expect(Object.values(world.application.snapshot().roleSettings)).toContainEqual({ profileName: 'new' });
    expect(Object.values(world.application.snapshot().roleSettings)).not.toContainEqual({ profileName: 'old' });
  });

  it('stays where a policy still names the old address', async () => {
    const world = await activeWorld();
    await underPolicy(world, sampleSetup({ providers: [{ address: ACME.signInUrl, name: 'Acme' }] }), moved);
    expect(addresses(world)).toContain(ACME.signInUrl);
    expect(sessionsOf(world)).toHaveLength(1);
  });
});

describe('a company that was withdrawn', () => {
  it('is signed out and removed, with the sentence, and can’t be used again', async () => {
    claim('withdrawn-company');
    const world = await activeWorld();
    await underPolicy(world, withdrawn);
    expect(addresses(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    const failure = { kind: 'company-withdrawn', name: 'Acme', company: 'Acme', why: 'Use our new sign-in.' } as const;
    expect(failureNoticesOf(world)).toEqual([failure]);
    expect(await world.application.dispatch({ type: 'addProvider', address: ACME.signInUrl })).toEqual(fail(failure));
    expect(sessionsOf(world)).toEqual([]);
  });
});

describe('an unsigned setup', () => {
  const link = 'https://it.acme.example/acme.mai';
  const before = sampleSetup({ providers: [{ address: ACME.signInUrl, name: 'Acme' }] });

  it.each([
    ['a file', undefined],
    ['a link', 'https://evil.example/x.mai'],
  ])('from %s moves and withdraws no company that it did not name before', async (_, from) => {
    claim('withdrawn-company');
    const world = await activeWorld();
    await confirmSetup(world, before, link);
    for (const setup of [moved, withdrawn]) {
      const changes = await confirmSetup(world, setup, from);
      expect(changes.map(({ kind }) => kind)).not.toContain('moves-provider');
      expect(changes.map(({ kind }) => kind)).not.toContain('withdraws-provider');
      expect(addresses(world)).toContain(ACME.signInUrl);
      expect(sessionsOf(world)).toHaveLength(1);
    }
  });

  it('from the same link as before moves the company that it named, as the preview shows', async () => {
    const world = await activeWorld();
    await confirmSetup(world, before, link);
    const changes = await confirmSetup(world, moved, link);
    const [from, to] = ['sso.acme.example/aws', 'login.acme.example/aws'];
    expect(changes).toContainEqual({ kind: 'moves-provider', name: 'Acme', from, to });
    expect(addresses(world)).toEqual([NEW]);
  });

  it('from that link withdraws no company that it never named', async () => {
    claim('withdrawn-company');
    const world = await activeWorld();
    await confirmSetup(world, sampleSetup({}), link);
    await confirmSetup(world, withdrawn, link);
    expect(addresses(world)).toEqual([ACME.signInUrl]);
  });

  it('moves and withdraws no company that a policy names', async () => {
    claim('withdrawn-company', 'setup-below-policy');
    const world = await activeWorld();
    await confirmSetup(world, before, link);
    await underPolicy(world, before);
    await confirmSetup(world, sampleSetup({ ...moved, ...withdrawn }), link);
    expect(addresses(world)).toContain(ACME.signInUrl);
    expect(sessionsOf(world)).toHaveLength(1);
  });
});
