import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import { parseSettings, settingsFileOf } from '../settings/settings.ts';
import { claim } from '../testing/claims/claim.ts';
import { createWorld, type World } from '../testing/fake-world.ts';
import { LINK, opened, receiveLink, SIGNING_KEY, shownIn, use } from '../testing/received-setup.ts';
import { sampleSetup } from '../testing/sample-setup.ts';

const provider = { address: 'https://login.acme.example/aws', name: 'Acme' };
const snapshotOf = ({ application }: World) => application.snapshot();

describe('the confirmation of a setup', () => {
  const evil = { kind: 'setup-file', path: '/home/anna/evil.mai' } as const;

  it('applies to the one that was shown, not to a replacement', async () => {
    claim('confirmation-of-what-was-shown');
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setup = opened({ providers: [provider] });
    await receiveLink(world);
    const shown = shownIn(world);
    world.desk.setup = opened({ company: 'Evil', providers: [{ address: 'https://evil.example/', name: 'Acme' }] });
    await world.application.open(evil);
    expect(snapshotOf(world).setupOffer).toMatchObject({ kind: 'offered', isAnother: true });
    expect(await use(world, shown)).toEqual(fail({ kind: 'offer-changed' }));
    expect(snapshotOf(world)).toMatchObject({ providers: [], setupOffer: { kind: 'offered' } });
    expect(snapshotOf(world).setup).toBeUndefined();
  });

  it('is void if the machine’s policy has changed its effects', async () => {
    claim('confirmation-of-what-was-shown');
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setup = opened({ providers: [provider], defaults: { region: 'us-east-1' } });
    await receiveLink(world);
    const shown = shownIn(world);
    world.application.takePolicies({ policies: [sampleSetup({ locked: { companies: '' } })], problems: [] });
    expect(await use(world, shown)).toEqual(fail({ kind: 'offer-changed' }));
    expect(await use(world)).toEqual(ok());
  });

  it('of a server applies to that server, and nothing is fetched before', async () => {
    claim('setup-link-asks-first');
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setup = opened({ providers: [provider] });
    const inside = { ...LINK, address: 'https://10.0.0.1/a' };
    await world.application.open(inside);
    expect(snapshotOf(world).setupOffer).toMatchObject({ kind: 'linked', name: '10.0.0.1', address: inside.address });
    const shown = shownIn(world);
    await world.application.open(LINK);
    expect(snapshotOf(world).setupOffer).toMatchObject({ kind: 'linked', name: 'it.acme.example', isAnother: true });
    expect(await world.application.dispatch({ type: 'fetchSetup', shown })).toEqual(fail({ kind: 'offer-changed' }));
    expect(world.desk.openedSetups).toEqual([]);
  });
});

describe('a setup’s revision', () => {
  const rotated = SIGNING_KEY.replace('A', 'B');
  async function pinned() {
    const world = createWorld(['Dev'], { providers: [] });
    world.application.takePolicies({ policies: [sampleSetup({ signingKeys: [SIGNING_KEY, rotated] })], problems: [] });
    return world;
  }
  async function offer(world: World, parts: object, signedWith = SIGNING_KEY) {
    world.desk.setup = opened(parts, signedWith);
    await receiveLink(world);
    return snapshotOf(world).setupOffer;
  }

  it('never falls below a previously signed one, by any of the company’s keys', async () => {
    claim('setup-revision');
    const world = await pinned();
    expect(await offer(world, {})).toMatchObject({ kind: 'offered' });
    expect(await offer(world, { revision: 7 })).toMatchObject({ kind: 'offered' });
    expect(await offer(world, { revision: 7 })).toMatchObject({ kind: 'offered' });
    for (const signer of [SIGNING_KEY, rotated]) {
      const refusal = { kind: 'outdated', revision: 6, latest: 7 };
      expect(await offer(world, { revision: 6 }, signer)).toMatchObject({ kind: 'refused', refusal });
    }
    expect(await offer(world, {}, rotated)).toMatchObject({ refusal: { kind: 'outdated', latest: 7 } });
    expect(await offer(world, { revision: 8 }, rotated)).toMatchObject({ kind: 'offered' });
    expect(await offer(world, { revision: 7 })).toMatchObject({ refusal: { kind: 'outdated', latest: 8 } });
  });

  it('is remembered over a restart, even if the setup was not accepted', async () => {
    claim('setup-revision');
    const world = await pinned();
    await offer(world, { revision: 7 });
    await world.application.dispatch({ type: 'leaveSetup' });
    const kept = parseSettings(JSON.parse(JSON.stringify(settingsFileOf(world.saved.at(-1) ?? EMPTY_SETTINGS))));
    const later = await pinned();
    later.application.start(kept ?? EMPTY_SETTINGS, {
      policies: [sampleSetup({ signingKeys: [SIGNING_KEY, rotated] })],
      problems: [],
    });
    expect(await offer(later, { revision: 6 })).toMatchObject({ refusal: { kind: 'outdated', latest: 7 } });
  });

  it('of an unsigned setup has no effect', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setup = opened({ revision: 1_000_000 });
    await receiveLink(world);
    await use(world);
    world.desk.setup = opened({ company: 'Acme', revision: 2 });
    await receiveLink(world);
    expect(snapshotOf(world).setupOffer).toMatchObject({ kind: 'offered' });
  });
});
