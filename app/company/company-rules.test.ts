import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import {
  companyRules,
  integratedHosts,
  isListedHost,
  isShown,
  mayContactApps,
  mayOpenHost,
  NO_RULES,
} from './company-rules.ts';

const at = (host: string, name: string) => ({ address: `https://${host}/aws`, name });
const named = (host: string, name: string) => {
  const key = `https://${host}/aws`;
  return { ...at(host, name), signInUrl: key, key, integratedSignIn: [] };
};

describe('effective rules', () => {
  it('are empty without a company', () => {
    expect(companyRules([])).toEqual(NO_RULES);
  });

  it('give policies precedence over a setup', () => {
    const policy = sampleSetup({
      company: 'Acme IT',
      providers: [at('sso.acme.example', 'Acme')],
      accounts: { '123456789012': { name: 'Sales' } },
      roles: { hide: ['Root*'] },
      defaults: { region: 'eu-west-1' },
      passwordFill: false,
      localApps: false,
      locked: { region: 'Europe only.' },
      support: { text: 'Ask IT.' },
    });
    const setup = sampleSetup({
      company: 'Team',
      providers: [at('sso.acme.example', 'Ours'), at('sso.team.example', 'Team')],
      accounts: { '123456789012': { name: 'Mine' }, '210987654321': { name: 'Shop' } },
      roles: { show: ['*'], hide: ['Audit'] },
      defaults: { region: 'us-east-1', endSessionsOnQuit: true },
      passwordFill: true,
      localApps: true,
      locked: { region: 'because', companies: '' },
      support: { link: 'https://help.team.example' },
    });
    expect(companyRules([policy], setup)).toEqual({
      withdrawn: [],
      companies: ['Acme IT', 'Team'],
      providers: [named('sso.acme.example', 'Acme'), named('sso.team.example', 'Team')],
      accounts: { '123456789012': { name: 'Sales' }, '210987654321': { name: 'Shop' } },
      show: ['*'],
      hide: ['Root*', 'Audit'],
      defaults: { region: 'eu-west-1', endSessionsOnQuit: true },
      locked: {
        region: { by: 'policy', company: 'Acme IT', why: 'Europe only.' },
        companies: { by: 'setup', company: 'Team', why: '' },
      },
      production: [],
      passwordFill: false,
      localApps: false,
      support: { text: 'Ask IT.' },
    });
  });

  it('ignore a setup about what a policy has locked', () => {
    claim('setup-below-policy');
    const policy = sampleSetup({
      locked: { companies: '', region: '', endSessionsOnQuit: '', profileNames: '' },
      profileName: '{account}-{role}',
      defaults: { region: 'eu-west-1', endSessionsOnQuit: true },
    });
    const setup = sampleSetup({
      company: 'Team',
      providers: [at('sso.team.example', 'Team')],
      profileName: '{role}',
      defaults: { region: 'us-east-1', endSessionsOnQuit: false, confirmProduction: true },
    });
    const { providers, profileName, defaults } = companyRules([policy], setup);
    expect({ providers, profileName, defaults }).toEqual({
      providers: [],
      profileName: '{account}-{role}',
      defaults: { region: 'eu-west-1', endSessionsOnQuit: true, confirmProduction: true },
    });
  });

  it('give earlier policy files precedence', () => {
    const [one, other] = [{ region: 'eu-west-1' }, { region: 'us-east-1', endSessionsOnQuit: true }];
    const rules = companyRules([sampleSetup({ defaults: one }), sampleSetup({ company: 'Beta', defaults: other })]);
    expect(rules).toMatchObject({
      companies: ['Acme', 'Beta'],
      defaults: { region: 'eu-west-1', endSessionsOnQuit: true },
    });
  });

  it('use the locking policy’s value, not an earlier one’s', () => {
    claim('lock-has-value');
    const open = sampleSetup({ profileName: '{role}', defaults: { region: 'us-east-1', endSessionsOnQuit: true } });
    const locking = sampleSetup({
      company: 'Beta',
      profileName: '{account}-{role}',
      defaults: { region: 'eu-west-1', endSessionsOnQuit: false },
      locked: { region: 'Europe only.', profileNames: '' },
    });
    expect(companyRules([open, locking])).toMatchObject({
      profileName: '{account}-{role}',
      defaults: { region: 'eu-west-1', endSessionsOnQuit: true },
      locked: { region: { company: 'Beta', why: 'Europe only.' } },
    });
    const also = sampleSetup({ defaults: { region: 'eu-north-1' }, locked: { region: 'The north.' } });
    expect(companyRules([also, locking])).toMatchObject({
      defaults: { region: 'eu-north-1' },
      locked: { region: { company: 'Acme', why: 'The north.' } },
    });
  });

  it('merge settings of the same company', () => {
    const [first, second] = [
      sampleSetup({ production: ['shop-*'] }),
      sampleSetup({ production: ['prod-*'], profileName: '{role}' }),
    ];
    const rules = companyRules([first, second]);
    expect(rules.companies).toEqual(['Acme']);
    expect(rules.production).toEqual(['shop-*', 'prod-*']);
    expect(rules.profileName).toBe('{role}');
    expect(companyRules([first])).not.toHaveProperty('profileName');
    expect(companyRules([first]).hide).toEqual([]);
  });

  it('allow password fill unless a company forbids it, by precedence', () => {
    const [yes, no] = [sampleSetup({ passwordFill: true }), sampleSetup({ company: 'Beta', passwordFill: false })];
    expect(companyRules([sampleSetup({})]).passwordFill).toBe(true);
    expect(companyRules([sampleSetup({}), no]).passwordFill).toBe(false);
    expect(companyRules([yes, no]).passwordFill).toBe(true);
    expect(companyRules([no, yes]).passwordFill).toBe(false);
  });

  it('list an address once, from the first that names it', () => {
    const rules = companyRules([
      sampleSetup({ providers: [at('sso.acme.example', 'First'), at('SSO.acme.example', 'Again')] }),
      sampleSetup({ company: 'Beta', providers: [at('sso.acme.example', 'Second')] }),
    ]);
    expect(rules.providers.map(({ name }) => name)).toEqual(['First']);
  });

  it('name a void setup, and only then', () => {
    const signed = sampleSetup({ company: 'Team' });
    expect(companyRules([], signed)).not.toHaveProperty('unaccepted');
    expect(companyRules([], undefined)).not.toHaveProperty('unaccepted');
  });

  it('keep hidden what the policy hides', () => {
    const [policy, setup] = [sampleSetup({ roles: { hide: ['Root*'] } }), sampleSetup({ roles: { show: ['Root*'] } })];
    expect(isShown({ name: 'RootAccess' }, companyRules([policy], setup))).toBe(false);
  });
});

describe('a role', () => {
  it.each([
    ['Admin', {}, true],
    ['Admin', { show: ['Dev*'] }, false],
    ['DevOps', { show: ['Dev*'] }, true],
    ['DevOps', { show: ['Dev*'], hide: ['*Ops'] }, false],
    ['Admin', { hide: ['*'] }, false],
  ])('%s with %j is shown: %s', (name, roles, shown) => {
    expect(isShown({ name }, companyRules([], sampleSetup({ roles })))).toBe(shown);
  });
});

describe('a host', () => {
  const acme = named('sso.acme.example', 'Acme');
  it('is listed if the company names it for the window or for integrated sign-in', () => {
    const listed = (host: string, provider: Parameters<typeof isListedHost>[1]) => isListedHost(host, provider);
    const both = { ...acme, allowedHosts: ['mfa.example'], integratedSignIn: ['*.corp.example'] };
    expect(listed('mfa.example', both)).toBe(true);
    expect(listed('a.corp.example', both)).toBe(true);
    expect(listed('sso.acme.example', both)).toBe(false);
    expect(listed('mfa.example', acme)).toBe(false);
    expect(listed('a.corp.example', { ...acme, integratedSignIn: ['*.corp.example'] })).toBe(true);
    expect(listed('mfa.example', undefined)).toBe(false);
  });
});

describe('the sign-in window', () => {
  it('may open any host if no company lists hosts for the address', () => {
    expect(mayOpenHost('anything.example', undefined)).toBe(true);
    expect(mayOpenHost('anything.example', at('sso.acme.example', 'Acme'))).toBe(true);
  });

  const limited = { ...at('sso.acme.example', 'Acme'), allowedHosts: ['*.login.example', 'mfa.example'] };
  it.each([
    ['sso.acme.example', true],
    ['a.login.example', true],
    ['login.example', false],
    ['evil-login.example', false],
    ['mfa.example', true],
    ['x.mfa.example', false],
  ])('may open %s: %s', (host, may) => {
    expect(mayOpenHost(host, limited)).toBe(may);
  });

  it('may open every host if the company lists none', () => {
    expect(mayOpenHost('anything.example', at('sso.acme.example', 'Acme'))).toBe(true);
  });
});

describe('integrated sign-in', () => {
  const set = { providers: [at('sso.acme.example', 'Acme')], integratedSignIn: ['sso.acme.example'] };
  it('is for hosts that the company lists, in its own sign-ins', () => {
    const rules = companyRules([], sampleSetup(set));
    expect(integratedHosts(rules, 'https://sso.acme.example/aws')).toEqual(['sso.acme.example']);
    expect(integratedHosts(rules, 'https://sso.acme.example.evil.example/aws')).toEqual([]);
  });

  it('is off by default', () => {
    const { providers } = set;
    expect(integratedHosts(companyRules([sampleSetup({ providers })]), 'https://sso.acme.example/aws')).toEqual([]);
  });
});

describe('a page may contact apps on this computer', () => {
  const signInUrl = 'https://sso.acme.example/aws';
  const provider = { address: signInUrl, name: 'Acme', allowedHosts: ['*.okta.example'] };
  it.each([
    ['of the sign-in’s own host', {}, 'sso.acme.example', true],
    ['of another host', {}, 'login.acme.example', false],
    ['of a host that the company lists', { providers: [provider] }, 'acme.okta.example', true],
    ['of a host that the company doesn’t list', { providers: [provider] }, 'other.example', false],
    ['unless the company forbids it', { localApps: false }, 'sso.acme.example', false],
    [
      'unless the company forbids it to its own',
      { localApps: false, providers: [provider] },
      'acme.okta.example',
      false,
    ],
  ])('%s', (_, parts, host, may) => {
    claim('local-apps');
    expect(mayContactApps(companyRules([sampleSetup(parts)]), signInUrl, host)).toBe(may);
  });
});
