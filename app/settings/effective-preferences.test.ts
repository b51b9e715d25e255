import { describe, expect, it } from 'vitest';
import { companyRules } from '../company/company-rules.ts';
import { keyOf, sampleRole } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import {
  isSwitchedOn,
  lockOfPreference,
  preferredDuration,
  preferredRegion,
  profileTemplate,
} from './effective-preferences.ts';
import { DEFAULT_PREFERENCES } from './empty-settings.ts';
import type { Preferences } from './preferences.ts';

const facts = (own: Partial<Preferences>, setup: object = {}) => ({
  preferences: { ...DEFAULT_PREFERENCES, ...own },
  company: companyRules([], sampleSetup(setup)),
});

describe('a setting', () => {
  it.each([
    [{}, {}, false],
    [{ endSessionsOnQuit: true }, {}, true],
    [{}, { defaults: { endSessionsOnQuit: true } }, true],
    // The person chose the value that is the default without a company.
    [{ chosen: ['endSessionsOnQuit'] }, { defaults: { endSessionsOnQuit: true } }, false],
    [{ endSessionsOnQuit: true }, { defaults: { endSessionsOnQuit: false } }, true],
    [{ endSessionsOnQuit: true }, { defaults: { endSessionsOnQuit: false }, locked: { endSessionsOnQuit: '' } }, false],
    [
      { chosen: ['endSessionsOnQuit'] },
      { defaults: { endSessionsOnQuit: true }, locked: { endSessionsOnQuit: '' } },
      true,
    ],
  ] as const)('of a person with %j under %j is %s', (own, setup, isOn) => {
    expect(isSwitchedOn(facts(own as Partial<Preferences>, setup), 'endSessionsOnQuit')).toBe(isOn);
  });

  it.each([
    [undefined, {}, undefined],
    ['us-east-1', { defaults: { region: 'eu-west-1' } }, 'us-east-1'],
    [undefined, { defaults: { region: 'eu-west-1' } }, 'eu-west-1'],
    ['us-east-1', { defaults: { region: 'eu-west-1' }, locked: { region: '' } }, 'eu-west-1'],
  ])('region of a person with %s under %j is %s', (region, setup, expected) => {
    expect(preferredRegion(facts(region === undefined ? {} : { region }, setup))).toBe(expected);
  });

  it.each([
    [{}, {}, {}, undefined],
    [{}, {}, { defaults: { duration: 2 } }, 7_200],
    [{}, { preferredDuration: 3_600 }, { defaults: { duration: 2 } }, 3_600],
    [{ duration: 900 }, { preferredDuration: 3_600 }, { defaults: { duration: 2 } }, 900],
    [{ duration: 900 }, { preferredDuration: 3_600 }, { defaults: { duration: 2 }, locked: { duration: '' } }, 7_200],
  ])('of a role with %j, a person with %j and a company with %j gives %s seconds', (role, own, setup, seconds) => {
    const key = keyOf(sampleRole('Dev'));
    expect(preferredDuration({ ...facts(own, setup), roleSettings: { [key]: role } }, key)).toBe(seconds);
  });

  it('of the session length is the person’s for a role without one', () => {
    expect(
      preferredDuration({ ...facts({ preferredDuration: 3_600 }), roleSettings: {} }, keyOf(sampleRole('Dev'))),
    ).toBe(3_600);
  });

  it('is told with its lock where the company has locked it', () => {
    const locked = facts({}, { profileName: '{role}', locked: { profileNames: 'Ours.' } });
    expect(lockOfPreference(locked, 'profileTemplate')?.why).toBe('Ours.');
    expect(
      lockOfPreference(facts({}, { defaults: { duration: 2 }, locked: { duration: 'Ours.' } }), 'preferredDuration')
        ?.why,
    ).toBe('Ours.');
    expect(lockOfPreference(locked, 'region')).toBeUndefined();
    expect(lockOfPreference(locked, 'language')).toBeUndefined();
  });

  it('of names is the person’s unless locked', () => {
    const own = { profileTemplate: '{role}' };
    expect(profileTemplate(facts(own, { profileName: '{account}-{role}' }))).toBe('{role}');
    expect(profileTemplate(facts({}, { profileName: '{account}-{role}' }))).toBe('{account}-{role}');
    const locked = { profileName: '{account}-{role}', locked: { profileNames: '' } };
    expect(profileTemplate(facts(own, locked))).toBe('{account}-{role}');
  });
});
