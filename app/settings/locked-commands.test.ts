import { describe, expect, it } from 'vitest';
import { companyRules } from '../company/company-rules.ts';
import type { ProviderId } from '../domain/provider.ts';
import { fail, ok } from '../domain/result.ts';
import { reduce } from '../events.ts';
import { knownRole } from '../roles/known-roles.ts';
import { profileNameFor } from '../roles/profile-names.ts';
import { regionFor } from '../roles/role-region.ts';
import { keyNamed, signedIn } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { checkLock } from './locked-commands.ts';
import { settingsOf } from './settings-of.ts';

const key = keyNamed('Dev');
const why = 'Data must stay in Europe.';
const LOCKS = {
  companies: why,
  profileNames: why,
  region: why,
  endSessionsOnQuit: why,
  confirmProduction: why,
  defaultProfile: why,
};
/** Parts kept by locks. */
const VALUES = {
  profileName: '{role}',
  defaults: { region: 'eu-central-1', endSessionsOnQuit: false, confirmProduction: false, defaultProfile: false },
};
const locked = fail({ kind: 'locked', company: 'Acme', why });

describe('a company’s lock', () => {
  it.each([
    { type: 'addProvider', address: 'sso.example.com' },
    { type: 'openAddCompany' },
    { type: 'forgetProvider', providerId: ACME.id },
    { type: 'renameProvider', providerId: ACME.id, name: 'Mine' },
    { type: 'takeImports', chosen: [] },
    { type: 'setProfileName', key, name: 'mine' },
    { type: 'nameProfiles', template: '{role}', chosen: 'replace' },
    { type: 'setPreference', name: 'confirmProduction', value: true },
    { type: 'setRegion', region: 'us-east-1' },
    { type: 'setRegion', key, region: 'us-east-1' },
    { type: 'setPreference', name: 'endSessionsOnQuit', value: true },
  ] as const)('is enforced for each command: $type', async command => {
    const world = await signedIn(['Dev', 'Admin'], { setup: sampleSetup({ ...VALUES, locked: LOCKS }) });
    const before = settingsOf(world.application.snapshot());
    expect(await world.application.dispatch(command)).toEqual(locked);
    expect(settingsOf(world.application.snapshot())).toEqual(before);
  });

  it('on updates keeps the choice, and forbids a look only where there are to be none', () => {
    const snapshot = (updates: string, locks: object) => ({
      company: companyRules([sampleSetup({ defaults: { updates }, locked: locks })]),
      providers: [],
    });
    const version = '2.0.0';
    expect(checkLock(snapshot('tell', { updates: why }), { type: 'setUpdates', choice: 'off' })).toEqual(locked);
    for (const look of [
      { type: 'checkForUpdates' },
      { type: 'downloadUpdate', version },
      { type: 'installUpdate', version },
    ] as const) {
      expect(checkLock(snapshot('off', { updates: why }), look)).toEqual(locked);
      expect(checkLock(snapshot('tell', { updates: why }), look)).toEqual(ok());
      expect(checkLock(snapshot('off', {}), look)).toEqual(ok());
    }
    expect(checkLock(snapshot('off', { updates: why }), { type: 'openActivity' })).toEqual(ok());
  });

  it('keeps companies that its setup names', async () => {
    const { application } = await signedIn(['Dev', 'Admin'], {
      setup: sampleSetup({ providers: [{ address: ACME.signInUrl, name: 'Acme' }] }),
    });
    const removed = await application.dispatch({ type: 'forgetProvider', providerId: ACME.id });
    expect(removed).toEqual(fail({ kind: 'locked', company: 'Acme', why: '' }));
    await application.dispatch({ type: 'dropSetup' });
    expect(await application.dispatch({ type: 'forgetProvider', providerId: ACME.id })).toEqual(ok());
    expect(application.snapshot().providers).toEqual([]);
  });

  it('affects nothing else about that company, and no other', () => {
    const named = { address: ACME.signInUrl, name: 'Acme' };
    const other = { ...ACME, id: 'other' as ProviderId, signInUrl: 'https://other.example/' };
    const snapshot = { company: companyRules([sampleSetup({ providers: [named] })]), providers: [ACME, other] };
    expect(checkLock(snapshot, { type: 'forgetProvider', providerId: ACME.id }).ok).toBe(false);
    expect(checkLock(snapshot, { type: 'signIn', providerId: ACME.id })).toEqual(ok());
    expect(checkLock(snapshot, { type: 'forgetProvider', providerId: other.id })).toEqual(ok());
    expect(checkLock(snapshot, { type: 'forgetProvider', providerId: 'gone' as ProviderId })).toEqual(ok());
  });

  it('on where people sign in affects nothing else, and no other company', () => {
    const providers = [{ address: ACME.signInUrl, name: 'Acme' }];
    const other = { ...ACME, id: 'other' as ProviderId, signInUrl: 'https://other.example/' };
    const company = companyRules([sampleSetup({ providers, locked: { signInWith: why } })]);
    const check = (type: 'setSignInPlace' | 'signInWith' | 'signIn', providerId: ProviderId) =>
      checkLock({ company, providers: [ACME, other] }, { type, providerId, place: 'chrome' });
    expect(check('setSignInPlace', ACME.id)).toEqual(locked);
    expect(check('signInWith', ACME.id)).toEqual(locked);
    expect(check('signIn', ACME.id)).toEqual(ok());
    expect(check('signInWith', other.id)).toEqual(ok());
    expect(check('signInWith', 'gone' as ProviderId)).toEqual(ok());
  });

  it('does not keep a retired company', () => {
    const company = companyRules([
      sampleSetup({ locked: { companies: why }, providers: [{ address: 'https://it.example/', name: 'IT' }] }),
    ]);
    const snapshot = { company, providers: [ACME] };
    expect(checkLock(snapshot, { type: 'forgetProvider', providerId: ACME.id })).toEqual(ok());
    expect(checkLock(snapshot, { type: 'addProvider', address: ACME.signInUrl })).toEqual(locked);
  });

  it('overrides earlier choices', async () => {
    const { application } = await signedIn(['Dev', 'Admin']);
    expect(await application.dispatch({ type: 'setProfileName', key, name: 'mine' })).toEqual(ok());
    expect(await application.dispatch({ type: 'setRegion', key, region: 'us-east-1' })).toEqual(ok());
    const rules = sampleSetup({ ...VALUES, locked: LOCKS });
    const snapshot = reduce(application.snapshot(), { type: 'policiesRead', policies: [rules], problems: [] });
    const known = knownRole(snapshot, key);
    expect(known && profileNameFor(snapshot, known)).toBe('Dev');
    expect(known && regionFor(snapshot, known)).toBe('eu-central-1');
  });
});
