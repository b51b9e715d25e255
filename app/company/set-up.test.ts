import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { EMPTY_SETTINGS, parseSettings } from '../domain/settings.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { createWorld, troublesOf, type World } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetUp } from '../testing/sample-set-up.ts';
import type { OpenedSetUp } from './set-up-offer.ts';

const link = { kind: 'set-up-link', address: 'https://it.acme.example/acme.mai' } as const;
const provider = { address: 'https://login.acme.example/aws', name: 'Acme' };
const key = `ed25519:${'A'.repeat(43)}=`;
const opened = (parts: object, signedWith?: string): OpenedSetUp => ({
  ok: true,
  name: 'it.acme.example',
  setUp: sampleSetUp(parts),
  ...(signedWith !== undefined && { signedWith }),
});
const snapshotOf = ({ application }: World) => application.snapshot();

/** The link's page says yes to the server, as the person does who is asked. */
async function receiveLink(world: World, source = link): Promise<void> {
  await world.application.receive(source);
  const offer = snapshotOf(world).setUpOffer;
  if (offer?.kind === 'linked') await world.application.dispatch({ type: 'fetchSetUp', shown: offer.shown });
}
/** What the page carries that shows the offer. */
const shownIn = (world: World): string => {
  const offer = snapshotOf(world).setUpOffer;
  return offer !== undefined && 'shown' in offer ? offer.shown : '';
};
const use = (world: World, shown = shownIn(world)) => world.application.dispatch({ type: 'useSetUp', shown });

describe('a set-up that comes by a link or a file', () => {
  it('is shown with what it would do, and changes nothing before a yes', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setUp = opened({ providers: [provider], locked: { companies: 'Ours only.' } });
    await receiveLink(world);
    expect(world.shell).toEqual(['open']);
    expect(snapshotOf(world).setUpOffer).toMatchObject({
      kind: 'offered',
      changes: [
        { kind: 'adds-provider', name: 'Acme', host: 'login.acme.example' },
        { kind: 'locks', setting: 'companies', why: 'Ours only.' },
      ],
    });
    expect(snapshotOf(world).providers).toEqual([]);
    expect(snapshotOf(world).company.locked).toEqual({});

    expect(await use(world)).toEqual(ok());
    expect(snapshotOf(world)).toMatchObject({ providers: [{ name: 'Acme', signInUrl: provider.address }] });
    expect(snapshotOf(world).company.locked).toHaveProperty('companies');
    expect(snapshotOf(world).setUpOffer).toBeUndefined();
    expect(world.saved.at(-1)?.setUp?.company).toBe('Acme');
    expect(world.signIn.asked).toEqual([]);
  });

  it('is gone after “Not now”, also where that was said while it was fetched', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setUp = opened({ providers: [provider] });
    await world.application.receive(link);
    const receiving = world.application.dispatch({ type: 'fetchSetUp', shown: shownIn(world) });
    expect(snapshotOf(world).setUpOffer).toMatchObject({ kind: 'opening', name: 'it.acme.example' });
    await world.application.dispatch({ type: 'leaveSetUp' });
    await receiving;
    expect(snapshotOf(world).setUpOffer).toBeUndefined();
    expect(await use(world)).toEqual(fail({ kind: 'not-found' }));
  });

  it('must be signed with the key that the machine’s policy pins, and can pin none itself', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.application.takePolicies({ policies: [sampleSetUp({ signingKey: key })], problems: [] });
    world.desk.setUp = opened({ signingKey: key.replace('A', 'B') });
    await receiveLink(world);
    expect(world.desk.openedSetUps).toEqual([{ source: link, signingKeys: [key] }]);
    await use(world);
    expect(snapshotOf(world).setUp).not.toHaveProperty('signingKey');
  });

  it('that was taken unsigned, or under another key, counts no more once the machine’s policy pins one', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    const pinned = (by: string) =>
      world.application.takePolicies({ policies: [sampleSetUp({ company: 'IT', signingKey: by })], problems: [] });
    const take = async (signedWith?: string) => {
      world.desk.setUp = opened(
        { company: 'Team', locked: { companies: 'Here.' }, roles: { show: ['Dev'] } },
        signedWith,
      );
      await receiveLink(world);
      await use(world);
      return snapshotOf(world).company;
    };
    expect(await take()).toMatchObject({ companies: ['Team'], show: ['Dev'] });
    pinned(key);
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT'], show: [], locked: {} });
    expect(await take(key)).toMatchObject({ companies: ['IT', 'Team'], show: ['Dev'] });
    const saved = parseSettings(JSON.parse(JSON.stringify(settingsOf(snapshotOf(world)))));
    expect(saved?.setUp).toEqual(snapshotOf(world).setUp);
    pinned(key.replace('A', 'B'));
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT'], show: [] });
  });

  it('counts under the old key while the policy names both, and is said to count no more once it names only the new one', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    const renewed = key.replace('A', 'B');
    const names = (pins: object) =>
      world.application.takePolicies({ policies: [sampleSetUp({ company: 'IT', ...pins })], problems: [] });
    names({ signingKey: key });
    world.desk.setUp = opened({ company: 'Team', roles: { show: ['Dev'] } }, key);
    await receiveLink(world);
    await use(world);
    names({ signingKeys: [renewed, key] });
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT', 'Team'], show: ['Dev'] });
    expect(troublesOf(world)).toEqual([]);
    names({ signingKey: renewed });
    names({ signingKey: renewed });
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT'], show: [], unaccepted: 'Team' });
    expect(troublesOf(world)).toEqual([{ kind: 'setup-unaccepted', company: 'Team' }]);
    await world.application.dispatch({ type: 'dropSetUp' });
    expect(troublesOf(world)).toEqual([]);
    expect(snapshotOf(world).company).not.toHaveProperty('unaccepted');
  });

  it('that can’t be read is told, and so is a link that is none', async () => {
    const world = createWorld(['Dev']);
    world.desk.setUp = { ok: false, name: 'x.mai', refusal: { kind: 'not-text' } };
    await world.application.receive({ kind: 'set-up-file', path: '/home/anna/x.mai' });
    expect(snapshotOf(world).setUpOffer).toMatchObject({
      kind: 'refused',
      name: 'x.mai',
      refusal: { kind: 'not-text' },
    });
    await world.application.receive({ kind: 'unknown-link' });
    expect(troublesOf(world)).toEqual([{ kind: 'unknown-link' }]);
  });
});

describe('the yes to a setup', () => {
  const evil = { kind: 'set-up-file', path: '/home/anna/evil.mai' } as const;

  it('counts for the one that was shown, not for another that came meanwhile', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setUp = opened({ providers: [provider] });
    await receiveLink(world);
    const shown = shownIn(world);
    world.desk.setUp = opened({ company: 'Evil', providers: [{ address: 'https://evil.example/', name: 'Acme' }] });
    await world.application.receive(evil);
    expect(snapshotOf(world).setUpOffer).toMatchObject({ kind: 'offered', isAnother: true });
    expect(await use(world, shown)).toEqual(fail({ kind: 'offer-changed' }));
    expect(snapshotOf(world)).toMatchObject({ providers: [], setUpOffer: { kind: 'offered' } });
    expect(snapshotOf(world).setUp).toBeUndefined();
  });

  it('counts no more where the machine’s policy changed what it would do', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setUp = opened({ providers: [provider], defaults: { region: 'us-east-1' } });
    await receiveLink(world);
    const shown = shownIn(world);
    world.application.takePolicies({ policies: [sampleSetUp({ locked: { companies: '' } })], problems: [] });
    expect(await use(world, shown)).toEqual(fail({ kind: 'offer-changed' }));
    expect(await use(world)).toEqual(ok());
  });

  it('to a server’s name is for that server, and before it nothing is fetched', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setUp = opened({ providers: [provider] });
    const inside = { ...link, address: 'https://10.0.0.1/a' };
    await world.application.receive(inside);
    expect(snapshotOf(world).setUpOffer).toMatchObject({ kind: 'linked', name: '10.0.0.1', address: inside.address });
    const shown = shownIn(world);
    await world.application.receive(link);
    expect(snapshotOf(world).setUpOffer).toMatchObject({ kind: 'linked', name: 'it.acme.example', isAnother: true });
    expect(await world.application.dispatch({ type: 'fetchSetUp', shown })).toEqual(fail({ kind: 'offer-changed' }));
    expect(world.desk.openedSetUps).toEqual([]);
  });
});

describe('a setup’s revision', () => {
  const rotated = key.replace('A', 'B');
  async function pinned() {
    const world = createWorld(['Dev'], { providers: [] });
    world.application.takePolicies({ policies: [sampleSetUp({ signingKeys: [key, rotated] })], problems: [] });
    return world;
  }
  async function offer(world: World, parts: object, signedWith = key) {
    world.desk.setUp = opened(parts, signedWith);
    await receiveLink(world);
    return snapshotOf(world).setUpOffer;
  }

  it('never falls below one that the company signed before, by whichever of its keys', async () => {
    const world = await pinned();
    expect(await offer(world, {})).toMatchObject({ kind: 'offered' });
    expect(await offer(world, { revision: 7 })).toMatchObject({ kind: 'offered' });
    expect(await offer(world, { revision: 7 })).toMatchObject({ kind: 'offered' });
    for (const signer of [key, rotated]) {
      const refusal = { kind: 'outdated', revision: 6, latest: 7 };
      expect(await offer(world, { revision: 6 }, signer)).toMatchObject({ kind: 'refused', refusal });
    }
    expect(await offer(world, {}, rotated)).toMatchObject({ refusal: { kind: 'outdated', latest: 7 } });
    expect(await offer(world, { revision: 8 }, rotated)).toMatchObject({ kind: 'offered' });
    expect(await offer(world, { revision: 7 })).toMatchObject({ refusal: { kind: 'outdated', latest: 8 } });
  });

  it('is remembered over a restart, also where the person did not take the setup', async () => {
    const world = await pinned();
    await offer(world, { revision: 7 });
    await world.application.dispatch({ type: 'leaveSetUp' });
    const kept = parseSettings(JSON.parse(JSON.stringify(world.saved.at(-1))));
    const later = await pinned();
    later.application.start(kept ?? EMPTY_SETTINGS, {
      policies: [sampleSetUp({ signingKeys: [key, rotated] })],
      problems: [],
    });
    expect(await offer(later, { revision: 6 })).toMatchObject({ refusal: { kind: 'outdated', latest: 7 } });
  });

  it('of a stranger’s setup, which no pinned key has signed, keeps nothing out', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setUp = opened({ revision: 1_000_000 });
    await receiveLink(world);
    await use(world);
    world.desk.setUp = opened({ company: 'Acme', revision: 2 });
    await receiveLink(world);
    expect(snapshotOf(world).setUpOffer).toMatchObject({ kind: 'offered' });
  });
});

describe('the machine’s policy', () => {
  it('brings its companies without a question, names those that are known, and is followed when it changes', () => {
    const world = createWorld(['Dev']);
    const known = { address: ACME.signInUrl, name: 'Acme at home' };
    world.application.takePolicies({ policies: [sampleSetUp({ providers: [known, provider] })], problems: [] });
    expect(snapshotOf(world).providers.map(({ name }) => name)).toEqual(['Acme at home', 'Acme']);
    const renamed = [{ ...provider, name: 'Acme SSO' }];
    world.application.takePolicies({ policies: [sampleSetUp({ providers: renamed })], problems: [] });
    expect(snapshotOf(world).providers.map(({ name }) => name)).toEqual(['Acme at home', 'Acme SSO']);
  });

  it('says what is wrong with its files until that is mended', () => {
    const world = createWorld(['Dev']);
    const problems = [{ name: '10-acme.json', problem: { kind: 'open-to-others' }, remains: 'nothing' }] as const;
    world.application.takePolicies({ policies: [], problems });
    world.application.takePolicies({ policies: [], problems });
    expect(troublesOf(world)).toEqual([{ kind: 'policy-broken', problems }]);
    world.application.takePolicies({ policies: [], problems: [] });
    expect(troublesOf(world)).toEqual([]);
  });

  it('and everything else add 100 companies at most: more could not be read back', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    const providers = Array.from({ length: 50 }, (_, at) => ({
      address: `https://a${at}.example/aws`,
      name: `A${at}`,
    }));
    const more = providers.map(({ address, name }) => ({ address: address.replace('a', 'b'), name }));
    world.application.takePolicies({
      policies: [sampleSetUp({ providers }), sampleSetUp({ providers: more })],
      problems: [],
    });
    expect(snapshotOf(world).providers).toHaveLength(100);
    const added = await world.application.dispatch({ type: 'addProvider', address: 'sso.example.com' });
    expect(added).toEqual(fail({ kind: 'too-many-companies' }));
    expect(snapshotOf(world).providers).toHaveLength(100);
  });
});
