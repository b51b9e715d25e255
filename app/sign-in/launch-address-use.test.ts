import { describe, expect, it } from 'vitest';
import { fail } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { exportedSettings, parseExportedSettings } from '../settings/settings-export-format.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { claim } from '../testing/claims/claim.ts';
import { createWorld, keyNamed, type World } from '../testing/fake-world.ts';
import { ACME, roleValue, sampleRole } from '../testing/sample-role.ts';

const LAUNCH = 'https://sso.acme.example/start/aws';
const OTHER = '666666666666';
const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId: ACME.id });
const start = ({ application }: World, key = keyNamed('Dev')) => application.dispatch({ type: 'startRole', key });
const learned = ({ application }: World) => application.snapshot().launchAddresses;

/** A world whose person clicks AWS on the portal. */
function portal(): World {
  const world = createWorld(['Dev', 'Admin']);
  world.signIn.launchAddress = LAUNCH;
  return world;
}

describe('the address behind a portal', () => {
  it('is remembered once AWS has accepted the assertion', async () => {
    claim('launch-address');
    const world = portal();
    await signIn(world);
    expect(learned(world)).toEqual({});
    await start(world);
    expect(learned(world)).toEqual({ [ACME.id]: LAUNCH });
    expect(world.saved.at(-1)?.launchAddresses).toEqual({ [ACME.id]: LAUNCH });
  });

  it('begins the next sign-ins, hidden or not', async () => {
    const world = portal();
    await signIn(world);
    await start(world);
    await signIn(world);
    expect(world.signIn.launched).toEqual([undefined, LAUNCH]);
  });

  it('is forgotten when it leads nowhere, but not when the person cancels', async () => {
    const world = portal();
    await signIn(world);
    await start(world);
    world.signIn.answer = () => fail({ kind: 'sign-in-canceled' });
    await signIn(world);
    expect(learned(world)).toEqual({ [ACME.id]: LAUNCH });
    world.signIn.answer = () => fail({ kind: 'nothing-posted', host: 'sso.acme.example' });
    await signIn(world);
    expect(learned(world)).toEqual({});
  });

  it('is not exported, and no settings file can bring one', async () => {
    claim('launch-address');
    const world = portal();
    await signIn(world);
    await start(world);
    const text = exportedSettings(settingsOf(world.application.snapshot()));
    expect(text).not.toContain(LAUNCH);
    const planted = { ...JSON.parse(text), launchAddresses: { [ACME.id]: LAUNCH } };
    expect(parseExportedSettings(JSON.stringify(planted))).toBeUndefined();
  });

  it('goes with the company', async () => {
    const world = portal();
    await signIn(world);
    await start(world);
    await world.application.dispatch({ type: 'forgetProvider', providerId: ACME.id });
    expect(learned(world)).toEqual({});
  });
});

describe('an address that led to', () => {
  it('accounts of another origin is not remembered, even if AWS would accept them', async () => {
    claim('launch-address');
    const world = createWorld(['Dev', 'Admin']);
    await signIn(world);
    await start(world);
    world.signIn.launchAddress = LAUNCH;
    world.offer({ roles: [roleValue('Dev', OTHER)] });
    await signIn(world);
    expect(world.application.snapshot().accountsQuestion).toBeDefined();
    await start(world);
    expect(learned(world)).toEqual({});
  });

  it('an imitated response is not remembered when its own role starts', async () => {
    claim('launch-address', 'imitated-response');
    const world = createWorld(['Dev', 'Admin']);
    await signIn(world);
    await start(world);
    world.signIn.launchAddress = LAUNCH;
    world.offer({ roles: [roleValue('Dev'), roleValue('Lure', OTHER)] });
    await signIn(world);
    await start(world, roleKey(ACME.id, sampleRole('Lure', OTHER).roleArn));
    expect(learned(world)).toEqual({});
  });
});
