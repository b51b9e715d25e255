import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { claim } from '../testing/claims/claim.ts';
import { createWorld, failureNoticesOf, type World } from '../testing/fake-world.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { settled } from '../testing/settled.ts';
import type { OpenedSetup } from './setup-offer.ts';
import type { CompanySetup, TakenSetup } from './setup-schema.ts';

const fetchedFrom = 'https://it.acme.example/acme.mai';
const signingKey = `ed25519:${'A'.repeat(43)}=`;
const policy = sampleSetup({ company: 'IT', signingKey });
const signed: TakenSetup = { ...sampleSetup({ revision: 1 }), fetchedFrom, signedWith: signingKey };
const unsigned: TakenSetup = { ...sampleSetup({}), fetchedFrom };
const names = (name: string) => ({ accounts: { '123456789012': { name } } });

/** A day after a start with this setup, when the link has that answer. */
async function nextDay(setup: TakenSetup, answer: OpenedSetup, policies: readonly CompanySetup[] = []): Promise<World> {
  const world = createWorld([], { setup });
  world.application.takePolicies({ policies, problems: [] });
  world.desk.setup = answer;
  await world.clock.advance(minutes(40));
  await settled();
  return world;
}
const answer = (parts: object, signedWith?: string): OpenedSetup => ({
  ok: true,
  name: 'it.acme.example',
  setup: sampleSetup(parts),
  ...(signedWith !== undefined && { signedWith }),
});
const CHANGED = { kind: 'setup-changed', company: 'Acme' };
const setupOf = ({ application }: World) => application.snapshot().setup;

describe('a setup that was taken by a link', () => {
  it('is fetched again after a start and daily, from the same address, with the same keys', async () => {
    const world = await nextDay(signed, answer({ revision: 1 }, signingKey), [policy]);
    expect(world.desk.openedSetups).toEqual([
      { source: { kind: 'setup-link', address: fetchedFrom }, signingKeys: [signingKey] },
    ]);
    await world.clock.advance(minutes(24 * 60));
    expect(world.desk.openedSetups).toHaveLength(2);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('is not fetched if it came from a file', async () => {
    const { fetchedFrom: _, ...fromFile } = unsigned;
    const world = await nextDay(fromFile, answer(names('Sales')));
    expect(world.desk.openedSetups).toEqual([]);
  });

  it('changes nothing without the person if nothing signs it', async () => {
    claim('refreshed-setup');
    const world = await nextDay(unsigned, answer(names('Evil')));
    expect(setupOf(world)).toEqual(unsigned);
    expect(world.application.snapshot().setupOffer).toBeUndefined();
    expect(failureNoticesOf(world)).toEqual([CHANGED]);
    await world.application.dispatch({ type: 'reviewSetup' });
    const { setupOffer: offer } = world.application.snapshot();
    expect(offer).toMatchObject({
      kind: 'offered',
      changes: [{ kind: 'names-accounts', count: 1, examples: ['Evil'] }],
    });
    await world.application.dispatch({ type: 'useSetup', shown: offer?.kind === 'offered' ? offer.shown : '' });
    expect(setupOf(world)).toMatchObject(names('Evil'));
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('applies no higher revision at once if nothing signs it', async () => {
    claim('refreshed-setup');
    const taken = { ...unsigned, revision: 1 };
    const world = await nextDay(taken, answer({ revision: 2, ...names('Evil') }));
    expect(setupOf(world)).toEqual(taken);
  });

  it('is not told of where nothing changes for the person', async () => {
    const world = await nextDay({ ...unsigned, revision: 1 }, answer({ revision: 2 }));
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('does not come back if the person removes it meanwhile', async () => {
    const world = createWorld([], { setup: signed });
    world.application.takePolicies({ policies: [policy], problems: [] });
    Object.defineProperty(world.desk, 'setup', {
      get() {
        void world.application.dispatch({ type: 'dropSetup' });
        return answer({ revision: 2, ...names('Sales') }, signingKey);
      },
    });
    await world.clock.advance(minutes(40));
    await settled();
    expect(setupOf(world)).toBeUndefined();
  });

  it('applies at once if a pinned key signed a later revision that only changes names', async () => {
    claim('refreshed-setup');
    const world = await nextDay(signed, answer({ revision: 2, ...names('Sales') }, signingKey), [policy]);
    expect(setupOf(world)).toMatchObject({ revision: 2, ...names('Sales'), fetchedFrom, signedWith: signingKey });
    expect(world.saved.at(-1)?.setup).toMatchObject({ revision: 2 });
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it.each([
    ['another provider', { providers: [{ address: 'https://evil.example/', name: 'Acme' }] }],
    ['a lock', { locked: { companies: '' } }],
    ['no question before production', { defaults: { confirmProduction: false } }],
    ['another delivery', { defaults: { delivery: 'file' } }],
    ['names of profiles', { profileName: '{role}' }],
    ['an account that is not production', { accounts: { '123456789012': { name: 'Shop', production: false } } }],
  ])('is shown first if the later revision brings %s', async (_, parts) => {
    claim('refreshed-setup');
    const world = await nextDay(signed, answer({ revision: 2, ...parts }, signingKey), [policy]);
    expect(setupOf(world)).toEqual(signed);
    expect(failureNoticesOf(world)).toEqual([CHANGED]);
  });

  it.each([
    ['what has no effect yet', answer({ revision: 2, integratedSignIn: ['evil.example'] }, signingKey)],
    ['the same revision', answer({ revision: 1, ...names('Sales') }, signingKey)],
    ['another company', answer({ revision: 2, company: 'Other', ...names('Sales') }, signingKey)],
  ])('does not apply at once with %s', async (_, changed) => {
    claim('refreshed-setup');
    const world = await nextDay(signed, changed, [policy]);
    expect(setupOf(world)).toEqual(signed);
  });

  it.each([
    ['is out of reach', { ok: false, name: 'it.acme.example', refusal: { kind: 'unreachable' } }],
    ['redirects', { ok: false, name: 'it.acme.example', refusal: { kind: 'redirected' } }],
    ['has a wrong signature', { ok: false, name: 'it.acme.example', refusal: { kind: 'wrong-signature' } }],
  ] as const)('stays in force without a word if the link %s, and Troubleshoot tells it', async (_, refused) => {
    claim('refreshed-setup');
    const world = await nextDay(signed, refused, [policy]);
    expect(setupOf(world)).toEqual(signed);
    expect(failureNoticesOf(world)).toEqual([]);
    await world.application.dispatch({ type: 'troubleshoot' });
    expect(world.application.snapshot().troubleshoot?.findings.map(({ finding }) => finding)).toContainEqual({
      kind: 'setup-not-refreshed',
      company: 'Acme',
      refusal: refused.refusal,
    });
  });
});
