import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { parseSettings, settingsFileOf } from '../settings/settings.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { claim } from '../testing/claims/claim.ts';
import { createWorld, failureNoticesOf, type World } from '../testing/fake-world.ts';
import { LINK, opened, receiveLink, SIGNING_KEY, shownIn, use } from '../testing/received-setup.ts';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';

const provider = { address: 'https://login.acme.example/aws', name: 'Acme' };
const snapshotOf = ({ application }: World) => application.snapshot();

describe('a setup from a link or file', () => {
  it('is previewed and changes nothing before confirmation', async () => {
    claim('setup-shown-first');
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setup = opened({ providers: [provider], locked: { companies: 'Ours only.' } });
    await receiveLink(world);
    expect(world.shell).toEqual(['open']);
    expect(snapshotOf(world).setupOffer).toMatchObject({
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
    expect(snapshotOf(world).setupOffer).toBeUndefined();
    expect(world.saved.at(-1)?.setup?.company).toBe('Acme');
    expect(world.signIn.asked).toEqual([]);
  });

  it('is dropped by “Not now”, also while it is fetched', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.desk.setup = opened({ providers: [provider] });
    await world.application.open(LINK);
    const receiving = world.application.dispatch({ type: 'fetchSetup', shown: shownIn(world) });
    expect(snapshotOf(world).setupOffer).toMatchObject({ kind: 'opening', name: 'it.acme.example' });
    await world.application.dispatch({ type: 'leaveSetup' });
    await receiving;
    expect(snapshotOf(world).setupOffer).toBeUndefined();
    expect(await use(world)).toEqual(fail({ kind: 'not-found' }));
  });

  it('must be signed with the pinned key, and can pin none itself', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    world.application.takePolicies({ policies: [sampleSetup({ signingKey: SIGNING_KEY })], problems: [] });
    world.desk.setup = opened({ signingKey: SIGNING_KEY.replace('A', 'B'), roleUseLog: true });
    await receiveLink(world);
    expect(world.desk.openedSetups).toEqual([{ source: LINK, signingKeys: [SIGNING_KEY] }]);
    await use(world);
    expect(snapshotOf(world).setup).not.toHaveProperty('signingKey');
    expect(snapshotOf(world).setup).not.toHaveProperty('roleUseLog');
  });

  it('accepted unsigned or under another key is void once the machine’s policy pins one', async () => {
    claim('unsigned-setup-dropped');
    const world = createWorld(['Dev'], { providers: [] });
    const pinned = (by: string) =>
      world.application.takePolicies({ policies: [sampleSetup({ company: 'IT', signingKey: by })], problems: [] });
    const take = async (signedWith?: string) => {
      world.desk.setup = opened(
        { company: 'Team', locked: { companies: 'Here.' }, roles: { show: ['Dev'] } },
        signedWith,
      );
      await receiveLink(world);
      await use(world);
      return snapshotOf(world).company;
    };
    expect(await take()).toMatchObject({ companies: ['Team'], show: ['Dev'] });
    pinned(SIGNING_KEY);
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT'], show: [], locked: {} });
    expect(await take(SIGNING_KEY)).toMatchObject({ companies: ['IT', 'Team'], show: ['Dev'] });
    const saved = parseSettings(JSON.parse(JSON.stringify(settingsFileOf(settingsOf(snapshotOf(world))))));
    expect(saved?.setup).toEqual(snapshotOf(world).setup);
    pinned(SIGNING_KEY.replace('A', 'B'));
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT'], show: [] });
  });

  it('stays valid under the old key while both are pinned', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    const renewed = SIGNING_KEY.replace('A', 'B');
    const names = (pins: object) =>
      world.application.takePolicies({ policies: [sampleSetup({ company: 'IT', ...pins })], problems: [] });
    names({ signingKey: SIGNING_KEY });
    world.desk.setup = opened({ company: 'Team', roles: { show: ['Dev'] } }, SIGNING_KEY);
    await receiveLink(world);
    await use(world);
    names({ signingKeys: [renewed, SIGNING_KEY] });
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT', 'Team'], show: ['Dev'] });
    expect(failureNoticesOf(world)).toEqual([]);
    names({ signingKey: renewed });
    names({ signingKey: renewed });
    expect(snapshotOf(world).company).toMatchObject({ companies: ['IT'], show: [], unaccepted: 'Team' });
    expect(failureNoticesOf(world)).toEqual([{ kind: 'setup-unaccepted', company: 'Team' }]);
    await world.application.dispatch({ type: 'dropSetup' });
    expect(failureNoticesOf(world)).toEqual([]);
    expect(snapshotOf(world).company).not.toHaveProperty('unaccepted');
  });

  it('that can’t be read is reported, like an invalid link', async () => {
    const world = createWorld(['Dev']);
    world.desk.setup = { ok: false, name: 'x.mai', refusal: { kind: 'not-text' } };
    await world.application.open({ kind: 'setup-file', path: '/home/anna/x.mai' });
    expect(snapshotOf(world).setupOffer).toMatchObject({
      kind: 'refused',
      name: 'x.mai',
      refusal: { kind: 'not-text' },
    });
    await world.application.open({ kind: 'unknown-link' });
    expect(failureNoticesOf(world)).toEqual([{ kind: 'unknown-link' }]);
  });
});

describe('the machine’s policy', () => {
  it('adds and names its companies without a question, and follows changes', () => {
    const world = createWorld(['Dev']);
    const known = { address: ACME.signInUrl, name: 'Acme at home' };
    world.application.takePolicies({ policies: [sampleSetup({ providers: [known, provider] })], problems: [] });
    expect(snapshotOf(world).providers.map(({ name }) => name)).toEqual(['Acme at home', 'Acme']);
    const renamed = [{ ...provider, name: 'Acme SSO' }];
    world.application.takePolicies({ policies: [sampleSetup({ providers: renamed })], problems: [] });
    expect(snapshotOf(world).providers.map(({ name }) => name)).toEqual(['Acme at home', 'Acme SSO']);
  });

  it('reports problems of its files until they are fixed', () => {
    const world = createWorld(['Dev']);
    const problems = [{ name: '10-acme.json', problem: { kind: 'open-to-others' }, remains: 'nothing' }] as const;
    world.application.takePolicies({ policies: [], problems });
    world.application.takePolicies({ policies: [], problems });
    expect(failureNoticesOf(world)).toEqual([{ kind: 'policy-broken', problems }]);
    world.application.takePolicies({ policies: [], problems: [] });
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('and all other sources add at most 100 companies', async () => {
    const world = createWorld(['Dev'], { providers: [] });
    const providers = Array.from({ length: 50 }, (_, at) => ({
      address: `https://a${at}.example/aws`,
      name: `A${at}`,
    }));
    const more = providers.map(({ address, name }) => ({ address: address.replace('a', 'b'), name }));
    world.application.takePolicies({
      policies: [sampleSetup({ providers }), sampleSetup({ providers: more })],
      problems: [],
    });
    expect(snapshotOf(world).providers).toHaveLength(100);
    const added = await world.application.dispatch({ type: 'addProvider', address: 'sso.example.com' });
    expect(added).toEqual(fail({ kind: 'too-many-companies' }));
    expect(snapshotOf(world).providers).toHaveLength(100);
  });
});
