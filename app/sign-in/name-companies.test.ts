import { describe, expect, it } from 'vitest';
import type { CompanySetup } from '../company/setup-schema.ts';
import { fail, ok } from '../domain/result.ts';
import { planImport } from '../settings/plan-import.ts';
import { exportedSettings, parseExportedSettings } from '../settings/settings-export-format.ts';
import { settingsOf } from '../settings/settings-of.ts';
import { createWorld, type World } from '../testing/fake-world.ts';
import { ACME, providerId, roleValue } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const LOOPBACK = 'http://127.0.0.1:41321/app/aws/sso';
const add = ({ application }: World, address: string) => application.dispatch({ type: 'addProvider', address });
const rename = ({ application }: World, name: string) =>
  application.dispatch({ type: 'renameProvider', providerId: ACME.id, name });
const namesOf = ({ application }: World) => application.snapshot().providers.map(({ name }) => name);
const named = { address: ACME.signInUrl, name: 'Acme sign-in' };
const policy: CompanySetup = { version: 1, company: 'Acme', providers: [named] };

describe('a new company', () => {
  it('is named by its address', async () => {
    const world = createWorld(['Dev', 'Admin'], { providers: [] });
    await add(world, 'sso.acme-energy.example/aws');
    expect(namesOf(world)).toEqual(['Acme Energy']);
    expect(world.saved.at(-1)?.providers).toMatchObject([{ name: 'Acme Energy' }]);
  });

  it('never has the name of another one', async () => {
    const world = createWorld(['Dev', 'Admin']);
    await add(world, 'sso.acme.example/other');
    expect(namesOf(world)).toEqual(['Acme', 'Acme 2']);
  });

  it('with an access portal is told apart from the same company with SAML', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.identityCenter.regions.set('https://acme.awsapps.com/start', 'eu-west-1');
    await add(world, 'acme.awsapps.com/start');
    expect(namesOf(world)).toEqual(['Acme', 'Acme portal']);
  });

  it.each([
    ['a loopback address', LOOPBACK, 'My company'],
    ['an address that all companies share', 'https://accounts.google.com/o/saml2/initsso?idpid=C01&spid=1', 'Google'],
  ])('of %s has a stand-in until the first sign-in tells a name', async (_, address, standIn) => {
    const world = createWorld(['Dev', 'Admin'], { providers: [] });
    world.signIn.isWaiting = true;
    const adding = add(world, address);
    await settled();
    expect(namesOf(world)).toEqual([standIn]);
    world.offer({ roles: [roleValue('Dev'), roleValue('Admin')], sessionName: 'erik.lund@example-energy.test' });
    world.signIn.release();
    await adding;
    expect(world.application.snapshot().providers).toMatchObject([{ name: 'Example Energy' }]);
    expect(world.application.snapshot().providers[0]?.nameFrom).toBeUndefined();
  });

  it('keeps the stand-in where the session name is no e-mail address', async () => {
    const world = createWorld(['Dev', 'Admin'], { providers: [] });
    await add(world, LOOPBACK);
    expect(namesOf(world)).toEqual(['My company']);
  });
});

describe('a session name', () => {
  it('renames no company whose address has a name', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.offer({ roles: [roleValue('Dev')], sessionName: 'eve@evil.example' });
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    expect(namesOf(world)).toEqual(['Acme']);
  });

  it('of accounts that wait for confirmation names nothing', async () => {
    const world = createWorld(['Dev', 'Admin'], { providers: [{ ...ACME, name: 'My company', nameFrom: 'guess' }] });
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    world.offer({ roles: [roleValue('Dev', '666666666666')], sessionName: 'eve@evil.example' });
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    expect(world.application.snapshot().accountsQuestion).toBeDefined();
    expect(namesOf(world)).toEqual(['My company']);
  });

  it('is shown as the person who is signed in', async () => {
    const world = createWorld(['Dev', 'Admin']);
    await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    expect(world.application.snapshot().signIns[ACME.id]).toMatchObject({ kind: 'signed-in', person: 'anna' });
  });
});

it('a company of an earlier version, named by its host, gets a name at the start', async () => {
  const world = createWorld(['Dev'], { providers: [{ ...ACME, name: 'sso.acme.example' }] });
  await settled();
  expect(namesOf(world)).toEqual(['Acme']);
});

describe('the person’s name for a company', () => {
  it('is kept, and an empty one returns to the derived name', async () => {
    const world = createWorld(['Dev']);
    expect(await rename(world, ' Acme Power ')).toEqual(ok());
    expect(world.saved.at(-1)?.providers).toEqual([{ ...ACME, name: 'Acme Power', nameFrom: 'person' }]);
    expect(await rename(world, '')).toEqual(ok());
    expect(world.application.snapshot().providers).toEqual([ACME]);
  });

  it('takes precedence over a setup that locks nothing', async () => {
    const world = createWorld(['Dev']);
    await rename(world, 'Acme Power');
    world.application.takePolicies({ policies: [policy], problems: [] });
    expect(namesOf(world)).toEqual(['Acme Power']);
  });

  it('gives way to a setup that locks the companies, and can’t be changed then', async () => {
    const world = createWorld(['Dev']);
    await rename(world, 'Acme Power');
    world.application.takePolicies({ policies: [{ ...policy, locked: { companies: 'Ask IT.' } }], problems: [] });
    expect(namesOf(world)).toEqual(['Acme sign-in']);
    expect(await rename(world, 'Mine')).toEqual(fail({ kind: 'locked', company: 'Acme', why: 'Ask IT.' }));
  });

  it('is exported, and imported where the person has chosen none', async () => {
    const world = createWorld(['Dev']);
    await rename(world, 'Acme Power');
    const portable = parseExportedSettings(exportedSettings(settingsOf(world.application.snapshot())));
    if (portable === undefined) throw new TypeError('not settings');
    const other = createWorld(['Dev'], { providers: [{ ...ACME, id: providerId('other') }] });
    const plan = planImport(other.application.snapshot(), portable);
    expect(plan.parts.providers).toMatchObject([{ id: 'other', name: 'Acme Power', nameFrom: 'person' }]);
    expect(plan.changes).toEqual([{ kind: 'renames-company', from: 'Acme', to: 'Acme Power' }]);
    const own = createWorld(['Dev'], { providers: [{ ...ACME, name: 'Mine', nameFrom: 'person' }] });
    expect(planImport(own.application.snapshot(), portable).changes).toEqual([]);
  });
});
