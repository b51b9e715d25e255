import { describe, expect, it } from 'vitest';
import { retiredBy } from '../company/retired-companies.ts';
import type { CompanySetup } from '../company/setup-schema.ts';
import { fail, ok } from '../domain/result.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import { claim } from '../testing/claims/claim.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  start,
  type World,
} from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { en } from '../text/en/en.ts';
import { signInCards } from './sign-in-cards.ts';

const why = 'Only our own sign-in is allowed.';
const ours = { address: 'https://sso.example.org/aws', name: 'Ours' };
const closed = (more: object = {}): CompanySetup =>
  sampleSetup({ company: 'IT', locked: { companies: why }, providers: [ours], ...more });
const retired = { kind: 'company-retired', name: ACME.name, company: 'IT', why } as const;
const key = keyNamed('Dev');
const take = ({ application }: World, ...policies: readonly CompanySetup[]) =>
  application.takePolicies({ policies, problems: [] });
/** Resolves when nothing is pending. */
const settled = async ({ application }: World): Promise<void> => {
  await new Promise<void>(resolve => setImmediate(resolve));
  await application.dispatch({ type: 'checkVault' });
};

describe('a retired company', () => {
  it('is signed out: its role stops, with the reason', async () => {
    const world = await activeWorld();
    expect(sessionsOf(world)).toHaveLength(1);
    take(world, closed());
    await settled(world);
    const { roles, signIns } = world.application.snapshot();
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    expect(roles[ACME.id]).toEqual([]);
    expect(signIns[ACME.id]).toEqual({ kind: 'signed-out' });
    expect(failureNoticesOf(world)).toEqual([retired]);
    take(world, closed());
    await settled(world);
    expect(failureNoticesOf(world)).toEqual([retired]);
  });

  it('can’t be used, renewed or offered', async () => {
    claim('company-not-allowed');
    const world = await activeWorld();
    take(world, closed());
    await settled(world);
    const asked = world.signIn.asked.length;
    expect(await world.application.dispatch({ type: 'signIn', providerId: ACME.id })).toEqual(fail(retired));
    expect(await world.application.dispatch({ type: 'startRole', key })).toEqual(fail({ kind: 'not-found' }));
    await world.clock.advance(24 * 3_600_000);
    expect(world.signIn.asked).toHaveLength(asked);
    expect(sessionsOf(world)).toEqual([]);
    expect(signInCards(world.application.snapshot(), en).map(({ company }) => company)).toEqual(['Ours']);
  });

  it('can be removed permanently', async () => {
    const world = await activeWorld();
    take(world, closed());
    await settled(world);
    expect(await world.application.dispatch({ type: 'forgetProvider', providerId: ACME.id })).toEqual(ok());
    expect(world.application.snapshot().providers.map(({ name }) => name)).toEqual(['Ours']);
    const added = await world.application.dispatch({ type: 'addProvider', address: ACME.signInUrl });
    expect(added).toEqual(fail({ kind: 'locked', company: 'IT', why }));
  });

  it('starts no role during its sign-out', async () => {
    const world = await activeWorld(['Dev', 'Admin']);
    take(world, closed());
    const asked = await start(world, 'Admin');
    expect(asked.ok).toBe(false);
    await settled(world);
    expect(sessionsOf(world)).toEqual([]);
  });

  it('is signed out at the next start if the policy changed meanwhile', async () => {
    const before = await activeWorld();
    const world = createWorld(['Dev', 'Admin'], before.saved.at(-1));
    world.application.start(before.saved.at(-1) ?? EMPTY_SETTINGS, { policies: [closed()], problems: [] });
    await settled(world);
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toContainEqual(retired);
  });

  it('is any that no policy names, in any spelling; an accepted setup retires none', () => {
    const world = createWorld(['Dev']);
    const isRetired = () => retiredBy(world.application.snapshot(), ACME) !== undefined;
    take(world, closed());
    expect(isRetired()).toBe(true);
    take(world, closed(), sampleSetup({ company: 'Team', providers: [{ address: ACME.signInUrl, name: 'Acme' }] }));
    expect(isRetired()).toBe(false);
    take(world);
    expect(isRetired()).toBe(false);
  });
});
