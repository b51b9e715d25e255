import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, createWorld, signedIn, type World } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { settled } from '../testing/settled.ts';
import { isOffered } from './password-fill.ts';

const providerId = ACME.id;
const origin = 'https://login.acme.example';
const save = { type: 'savePassword', providerId, user: 'anna', password: 'hush-hush' } as const;
const forbids = { setup: sampleSetup({ passwordFill: false }) };

/** The person has typed the password in two sign-ins. */
const asked = async (world: World) => {
  await typed(world);
  return typed(world);
};
const typed = async (world: World) => {
  world.passwords.tell({ kind: 'asked', providerId, origin });
  await settled();
  return world;
};
const fillOf = ({ application }: World) => application.snapshot().passwordFills[providerId];
const isAsked = ({ application }: World) => isOffered(application.snapshot(), providerId);
const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId });

describe('password fill', () => {
  it('is offered after the second sign-in whose page asked for one', async () => {
    const world = await typed(await signedIn(['Dev', 'Admin']));
    expect(fillOf(world)).toEqual({ kind: 'possible', origin, isOffered: true, wasTypedOnce: true });
    expect(isAsked(world)).toBe(false);
    await typed(world);
    expect(isAsked(world)).toBe(true);
  });

  it('counts the sign-ins of each origin', async () => {
    const world = await typed(await signedIn(['Dev', 'Admin']));
    world.passwords.tell({ kind: 'asked', providerId, origin: 'https://other.acme.example' });
    await settled();
    expect(isAsked(world)).toBe(false);
  });

  it('is not offered again after it was declined', async () => {
    const world = await asked(await signedIn(['Dev', 'Admin']));
    await world.application.dispatch({ type: 'forgetPassword', providerId });
    await asked(world);
    expect(isAsked(world)).toBe(false);
  });

  it('is neither offered nor saved without a keychain', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.passwords.hasKeychain = false;
    await asked(world);
    expect(isAsked(world)).toBe(false);
    expect(world.application.snapshot().keepsPasswords).toBe(false);
    expect(await world.application.dispatch(save)).toEqual(fail({ kind: 'no-keychain' }));
    expect(fillOf(world)).toMatchObject({ kind: 'possible' });
  });

  it('is neither offered, saved nor used if the company forbids it', async () => {
    const world = await asked(await signedIn(['Dev', 'Admin'], forbids));
    expect(fillOf(world)).toBeUndefined();
    expect(await world.application.dispatch(save)).toMatchObject({
      failure: { kind: 'locked', company: 'Acme', why: '' },
    });
    const on = createWorld(['Dev', 'Admin'], {
      ...forbids,
      passwordFills: { [providerId]: { kind: 'on', origin, user: 'anna' } },
    });
    await signIn(on);
    expect(on.signIn.fills).toEqual([undefined]);
  });

  it('works at its origin, in requested sign-ins only', async () => {
    claim('password-visible');
    const world = await asked(await activeWorld());
    expect(await world.application.dispatch(save)).toEqual(ok());
    await signIn(world);
    expect(world.signIn.fills.at(-1)).toEqual({ origin, user: 'anna' });
    await world.clock.advance(hours(11));
    expect(world.signIn.asked.at(-1)?.mode).toBe('silent');
    expect(world.signIn.fills.at(-1)).toBeUndefined();
  });

  it('is not saved for a page that never asked', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(await world.application.dispatch(save)).toEqual(fail({ kind: 'not-found' }));
    expect(world.passwords.kept.size).toBe(0);
  });

  it('is not offered once saved, whatever another page asks', async () => {
    const world = await asked(await signedIn(['Dev', 'Admin']));
    await world.application.dispatch(save);
    expect(isAsked(world)).toBe(false);
    world.passwords.tell({ kind: 'asked', providerId, origin: 'https://other.acme.example' });
    await settled();
    expect(fillOf(world)).toEqual({ kind: 'on', origin, user: 'anna' });
  });

  it('that is not saved can’t be rejected', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.passwords.tell({ kind: 'refused', providerId });
    await settled();
    expect(fillOf(world)).toBeUndefined();
    expect(world.reports).toEqual([]);
    await asked(world);
    world.passwords.tell({ kind: 'refused', providerId });
    await settled();
    expect(fillOf(world)).toEqual({ kind: 'possible', origin, isOffered: true });
  });

  it('does nothing for a removed company', async () => {
    const gone = { providerId: 'gone' as typeof providerId };
    const on = { kind: 'on', origin, user: 'anna' } as const;
    const world = await asked(createWorld(['Dev'], { passwordFills: { [gone.providerId]: on } }));
    expect(isOffered(world.application.snapshot(), 'never' as typeof providerId)).toBe(false);
    expect(await world.application.dispatch({ ...save, ...gone })).toEqual(fail({ kind: 'not-found' }));
    expect(await world.application.dispatch({ type: 'forgetPassword', ...gone })).toEqual(ok());
  });

  it('that was never saved is deleted without the keychain', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(await world.application.dispatch({ type: 'forgetPassword', providerId })).toEqual(ok());
    expect(fillOf(world)).toBeUndefined();
    world.passwords.forget = () => Promise.reject(new Error('was asked'));
    await asked(world);
    expect(await world.application.dispatch({ type: 'forgetPassword', providerId })).toEqual(ok());
    expect(fillOf(world)).toEqual({ kind: 'possible', origin, isOffered: false });
    await asked(world);
    expect(isAsked(world)).toBe(false);
  });

  it('deletes a rejected password, and says so with the next offer', async () => {
    const world = await asked(await signedIn(['Dev', 'Admin']));
    await world.application.dispatch(save);
    world.passwords.tell({ kind: 'refused', providerId });
    await settled();
    expect(world.passwords.kept.size).toBe(0);
    expect(fillOf(world)).toEqual({ kind: 'possible', origin, isOffered: true, wasRefused: true });
    await signIn(world);
    expect(world.signIn.fills.at(-1)).toBeUndefined();
  });

  it.each([
    { type: 'forgetPassword', providerId },
    { type: 'forgetProvider', providerId },
  ] as const)('is removed from the keychain by $type', async command => {
    const world = await asked(await signedIn(['Dev', 'Admin']));
    await world.application.dispatch(save);
    expect(world.passwords.kept.size).toBe(1);
    await world.application.dispatch(command);
    expect(world.passwords.kept.size).toBe(0);
  });

  it('is in no snapshot, setting, failure or report', async () => {
    claim('password-keychain');
    const world = await asked(await signedIn(['Dev', 'Admin']));
    await world.application.dispatch(save);
    world.passwords.keep = () => Promise.reject(new Error('boom'));
    await world.application.dispatch(save);
    const { snapshot } = world.application;
    expect(JSON.stringify([snapshot(), world.saved, world.reports])).not.toContain('hush-hush');
  });
});
