import { describe, expect, it } from 'vitest';
import { companyRules } from '../company/company-rules.ts';
import type { Failure } from '../domain/failure.ts';
import type { Provider } from '../domain/provider.ts';
import { fail, ok } from '../domain/result.ts';
import { explain } from '../failures/explain.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import { parseSettings, settingsFileOf } from '../settings/settings.ts';
import { signedIn } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { en } from '../text/en/en.ts';
import { lockOfPlace, placeOptions, signInPlace } from './sign-in-place.ts';

const at = (parts: object = {}) => ({ providers: [{ address: ACME.signInUrl, name: 'Acme', ...parts }] });
const [edge, lock] = [at({ signInWith: 'edge' }), { locked: { signInWith: 'We check devices.' } }];
const rulesOf = (...setups: readonly object[]) => companyRules(setups.map(sampleSetup));
const chrome = { ...ACME, signInWith: 'chrome' } as const;
const change = { type: 'setSignInPlace', providerId: ACME.id, place: 'chrome' } as const;

describe('where people sign in', () => {
  it.each([
    ['in Mai’s window', {}, ACME, 'mai'],
    ['where the person chose', {}, chrome, 'chrome'],
    ['where the setup says', edge, ACME, 'edge'],
    ['where the person chose instead', edge, chrome, 'chrome'],
    ['in Mai’s window, if the person chose it instead', edge, { ...ACME, signInWith: 'mai' } as const, 'mai'],
    ['where the setup says, if it is locked', { ...edge, ...lock }, chrome, 'edge'],
    ['in Mai’s window, if the setup locks it without a browser', { ...at(), ...lock }, chrome, 'mai'],
    ['where the person chose, if a setup locks it for other companies', lock, chrome, 'chrome'],
  ])('is %s', (_, setup, provider, expected) => {
    expect(signInPlace(rulesOf(setup), provider)).toBe(expected);
  });

  it('has a lock only where a setup names the company', () => {
    expect(lockOfPlace(rulesOf({ ...edge, ...lock }), ACME)).toMatchObject({ why: 'We check devices.' });
    expect(lockOfPlace(rulesOf(lock), ACME)).toBeUndefined();
  });

  it('is not decided by a setup from a file where a policy locks it', () => {
    const policies = [sampleSetup({ ...lock, company: 'IT' })];
    expect(signInPlace(companyRules(policies, sampleSetup(edge)), chrome)).toBe('mai');
    expect(signInPlace(companyRules([], sampleSetup(edge)), ACME)).toBe('edge');
  });

  it('can be chosen among Mai’s window and installed browsers that can', () => {
    const browser = (id: string, signsIn?: true) => ({ id, name: id, windows: [], ...(signsIn && { signsIn }) });
    const installed = [browser('firefox'), browser('chrome', true), browser('edge', true), browser('other', true)];
    expect(placeOptions(installed, 'mai', en)).toEqual([
      { value: 'mai', label: 'Mai’s window' },
      { value: 'chrome', label: 'Google Chrome' },
      { value: 'edge', label: 'Microsoft Edge' },
    ]);
    expect(placeOptions([], 'brave', en).at(-1)).toEqual({ value: 'brave', label: 'Brave (not found)' });
  });
});

describe('a settings file', () => {
  const withProvider = (provider: object) =>
    parseSettings(settingsFileOf({ ...EMPTY_SETTINGS, providers: [provider as Provider] }))?.providers;

  it('has the choice, which files of earlier versions don’t have', () => {
    expect(withProvider(chrome)).toEqual([chrome]);
    expect(withProvider(ACME)).toEqual([ACME]);
    expect(withProvider({ ...ACME, signInWith: 'opera' })).toBeUndefined();
  });
});

describe('choosing where to sign in', () => {
  it('applies to the next sign-in, and is kept', async () => {
    const world = await signedIn(['Dev']);
    expect(await world.application.dispatch(change)).toEqual(ok());
    expect(world.saved.at(-1)?.providers).toEqual([chrome]);
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('can sign in at once', async () => {
    const world = await signedIn(['Dev']);
    expect(await world.application.dispatch({ ...change, type: 'signInWith' })).toEqual(ok());
    expect(world.application.snapshot().providers).toEqual([chrome]);
    expect(world.signIn.asked).toHaveLength(2);
  });

  it.each(['setSignInPlace', 'signInWith'] as const)('is refused where the company locks it: %s', async type => {
    const world = await signedIn(['Dev'], { setup: sampleSetup({ ...edge, ...lock }) });
    expect(await world.application.dispatch({ ...change, type })).toEqual(
      fail({ kind: 'locked', company: 'Acme', why: 'We check devices.' }),
    );
    expect(world.signIn.asked).toHaveLength(1);
  });

  it.each([
    ['unknown', 'other', {}],
    ['an access portal', ACME.id, { providers: [{ ...ACME, portal: { region: 'eu-west-1' } }] }],
  ])('is impossible for a company that is %s', async (_, providerId, settings) => {
    const world = await signedIn(['Dev'], settings);
    expect(await world.application.dispatch({ ...change, providerId: providerId as never })).toEqual(
      fail({ kind: 'not-found' }),
    );
  });
});

describe('a page that refuses Mai’s window', () => {
  const about = { providerId: ACME.id };
  const refused = { kind: 'browser-refused', host: 'sso.acme.example' } as const;
  const offered = (failure: Failure) => explain(failure, about, en).remedies.map(({ label }) => label);

  it.each(['embedded', 'passkey', 'device'] as const)('is answered with installed browsers: %s', reason => {
    expect(offered({ ...refused, reason, browsers: ['edge', 'chrome'] })).toEqual([
      'Sign in with Microsoft Edge',
      'Sign in with Google Chrome',
      'Sign in',
    ]);
    expect(explain({ ...refused, reason, browsers: ['edge'] }, about, en).remedies[0]?.command).toEqual({
      type: 'signInWith',
      providerId: ACME.id,
      place: 'edge',
    });
  });

  it('is answered with Mai’s window where it refuses a browser, unless the company locks the choice', () => {
    const failed = { kind: 'own-browser', browser: 'Brave', reason: 'ended' } as const;
    expect(offered(failed)).toEqual(['Sign in', 'Use Mai’s window']);
    expect(offered({ ...failed, isLocked: true })).toEqual(['Sign in']);
    expect(offered({ ...failed, reason: 'missing' })).toEqual(['Use Mai’s window']);
  });
});
