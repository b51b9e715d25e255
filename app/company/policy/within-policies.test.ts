import { describe, expect, it } from 'vitest';
import { reduce } from '../../events.ts';
import { regionFor } from '../../roles/role-region.ts';
import { isSwitchedOn } from '../../settings/effective-preferences.ts';
import { claim } from '../../testing/claims/claim.ts';
import { sampleRole, sampleSnapshot } from '../../testing/sample-role.ts';
import { sampleSetup } from '../../testing/sample-setup.ts';
import { companyRules, integratedHosts, isShown, setupProvider } from '../company-rules.ts';
import { withinPolicies } from './within-policies.ts';

const SSO = 'https://sso.acme.example/aws';
const at = (address: string, name: string, more: object = {}) => ({ address, name, ...more });
const policy = (parts: object) => sampleSetup({ company: 'Acme IT', providers: [at(SSO, 'Acme')], ...parts });
const setup = (parts: object) => sampleSetup({ company: 'Team', ...parts });

describe('a setup beside a policy', () => {
  it('moves and withdraws no company of the policy, and none where companies are locked', () => {
    claim('withdrawn-company', 'setup-below-policy');
    const mine = at('https://team.example/', 'Team', { formerAddresses: [SSO, 'https://old.example/'] });
    const withdrawn = [{ address: SSO }, { address: 'https://old.example/' }];
    const team = setup({ providers: [mine], withdrawn });
    expect(withinPolicies(team, [policy({})])).toMatchObject({
      providers: [{ formerAddresses: ['https://old.example/'] }],
      withdrawn: [{ address: 'https://old.example/' }],
    });
    const locked = withinPolicies(team, [policy({ locked: { companies: '' } })]);
    expect([locked.providers, locked.withdrawn]).toEqual([undefined, undefined]);
  });

  it('sets no region if the policy has locked it', () => {
    claim('setup-below-policy');
    const mine = sampleSnapshot([sampleRole('Dev')]);
    const provider = at(mine.providers[0]?.signInUrl ?? '', 'Team', { region: 'us-east-1' });
    const policies = [sampleSetup({ locked: { region: '' }, defaults: { region: 'eu-central-1' } })];
    const after = reduce(reduce(mine, { type: 'policiesRead', policies, problems: [] }), {
      type: 'setupChanged',
      setup: setup({ providers: [provider] }),
    });
    const [role] = mine.providers.flatMap(({ id }) =>
      (mine.roles[id] ?? []).map(one => ({ providerId: id, role: one })),
    );
    if (role === undefined) throw new TypeError('no role');
    expect(regionFor(after, { key: 'x' as never, ...role })).toBe('eu-central-1');
  });

  it.each([
    [
      'marks an account as none of production',
      { accounts: { '123456789012': { name: 'shop-prod', production: false } } },
    ],
    ['calls an account otherwise', { accounts: { '123456789012': { name: 'Sandbox' } } }],
    ['has patterns of its own', { production: ['nothing'] }],
    ['switches the question off', { defaults: { confirmProduction: false } }],
  ])('keeps the policy’s production confirmation, though it %s', (_, parts) => {
    claim('setup-below-policy');
    for (const own of [
      { locked: { confirmProduction: '' }, defaults: { confirmProduction: true }, production: ['shop-*'] },
      { locked: { confirmProduction: '' }, defaults: { confirmProduction: true } },
    ]) {
      let snapshot = sampleSnapshot([sampleRole('Dev')]);
      snapshot = reduce(snapshot, {
        type: 'accountsNamed',
        names: { '123456789012': 'shop-prod' } as never,
        from: 'signInPage',
      });
      snapshot = reduce(snapshot, { type: 'policiesRead', policies: [policy(own)], problems: [] });
      snapshot = reduce(snapshot, { type: 'setupChanged', setup: setup(parts) });
      expect(Object.values(snapshot.accountMarks)).toEqual([expect.objectContaining({ isProduction: true })]);
      expect(isSwitchedOn(snapshot, 'confirmProduction')).toBe(true);
    }
  });

  it('gives each company its own hosts for integrated sign-in', () => {
    const rules = companyRules(
      [policy({ integratedSignIn: ['*.acme.example'] })],
      setup({ providers: [at('https://evil.example/', 'Team')], integratedSignIn: ['ntlm.evil.example'] }),
    );
    expect(integratedHosts(rules, SSO)).toEqual(['*.acme.example']);
    expect(integratedHosts(rules, 'https://evil.example/')).toEqual(['ntlm.evil.example']);
  });

  it('lists no host for a company of the policy', () => {
    const rules = companyRules(
      [policy({ locked: { companies: '' } })],
      setup({ providers: [at(SSO, 'Acme')], integratedSignIn: ['ntlm.evil.example'] }),
    );
    expect(integratedHosts(rules, SSO)).toEqual([]);
  });

  it.each(['https://SSO.acme.example/aws', 'https://sso.acme.example:443/%61ws', 'https://sso.acme.example./aws#x'])(
    'changes nothing about a policy’s company by the address %s',
    address => {
      claim('setup-below-policy');
      const roles = ['arn:aws:iam::123456789012:role/Dev,arn:aws:iam::123456789012:saml-provider/acme'];
      const more = { roles, region: 'us-east-1', allowedHosts: ['evil.example'] };
      const rules = companyRules(
        [policy({})],
        setup({ providers: [at(address, 'Acne', more)], integratedSignIn: ['ntlm.evil.example'] }),
      );
      expect(rules.providers).toHaveLength(1);
      for (const spelling of [SSO, new URL(address).href]) {
        const provider = setupProvider(rules, spelling);
        expect(provider).toMatchObject({ address: SSO, name: 'Acme' });
        expect(provider).not.toHaveProperty('roles');
        expect(provider).not.toHaveProperty('region');
        expect(provider).not.toHaveProperty('allowedHosts');
        expect(integratedHosts(rules, spelling)).toEqual([]);
      }
    },
  );

  it('sets where people sign in to its own companies, unless the policy has locked that', () => {
    const own = at('https://team.example/', 'Team', { signInWith: 'edge' });
    const placeIn = (parts: object) => {
      const { providers = [] } = withinPolicies(setup({ providers: [own] }), [policy(parts)]);
      return providers.map(({ name, signInWith }) => [name, signInWith]);
    };
    expect(placeIn({})).toEqual([['Team', 'edge']]);
    expect(placeIn({ locked: { signInWith: '' } })).toEqual([['Team', undefined]]);
  });

  it('hides no role if the policy has locked companies', () => {
    const rules = companyRules([policy({ locked: { companies: '' } })], setup({ roles: { hide: ['*'], show: ['x'] } }));
    expect(isShown({ name: 'Dev' }, rules)).toBe(true);
  });

  it('does not change the policy’s support link', () => {
    const rules = companyRules(
      [policy({ support: { text: 'Ask IT.' } })],
      setup({ support: { link: 'https://help.evil.example' } }),
    );
    expect(rules.support).toEqual({ text: 'Ask IT.' });
  });
});

describe('the part of a setup that policies allow', () => {
  const full = setup({
    providers: [at(SSO, 'Team', { region: 'eu-west-1' }), at('https://team.example/', 'Team', { region: 'eu-west-1' })],
    accounts: {
      '123456789012': { name: 'Shop', production: true },
      '210987654321': { name: 'Lab', production: false },
    },
    roles: { show: ['Dev*'] },
    profileName: '{role}',
    production: ['shop-*'],
    defaults: { region: 'eu-west-1', endSessionsOnQuit: true },
  });
  const left = (...policies: object[]) => withinPolicies(full, policies.map(policy));

  it('is all of it without a policy', () => {
    expect(withinPolicies(full, [])).toEqual(full);
  });

  it('adds nothing', () => {
    expect(withinPolicies(setup({}), [policy({ locked: { companies: '' } })])).toStrictEqual({
      ...setup({}),
      defaults: {},
    });
  });

  it('includes companies that they do not name, without a locked region', () => {
    expect(left({}).providers).toEqual([at('https://team.example/', 'Team', { region: 'eu-west-1' })]);
    expect(left({ locked: { region: '' }, defaults: { region: 'eu-central-1' } }).providers).toEqual([
      at('https://team.example/', 'Team'),
    ]);
  });

  it('excludes companies and roles if companies are locked', () => {
    const { providers, roles } = left({ locked: { companies: '' } });
    expect({ providers, roles }).toEqual({});
    expect(left({}).roles).toEqual({ show: ['Dev*'] });
  });

  it('withdraws and moves no company of theirs, and none at all if companies are locked', () => {
    const withdrawn = [{ address: SSO }, { address: 'https://gone.example/' }];
    const moved = { ...at('https://team.example/', 'Team'), formerAddresses: [SSO, 'https://old.example/'] };
    const part = (locked = {}) => withinPolicies(setup({ withdrawn, providers: [moved] }), [policy({ locked })]);
    expect(part().withdrawn).toEqual([{ address: 'https://gone.example/' }]);
    expect(part().providers).toEqual([{ ...moved, formerAddresses: ['https://old.example/'] }]);
    expect(part({ companies: '' })).not.toHaveProperty('withdrawn');
  });

  it('includes its profile names unless locked', () => {
    expect(left({}).profileName).toBe('{role}');
    expect(left({ locked: { profileNames: '' }, profileName: '{account}-{role}' })).not.toHaveProperty('profileName');
  });

  it('includes its defaults unless locked', () => {
    expect(left({ locked: { region: '' }, defaults: { region: 'eu-central-1' } }).defaults).toEqual({
      endSessionsOnQuit: true,
    });
  });

  it.each([
    ['without a word on production', {}, false, true],
    ['with patterns of their own', { production: ['prod-*'] }, true, true],
    [
      'with the question locked',
      { locked: { confirmProduction: '' }, defaults: { confirmProduction: true } },
      true,
      false,
    ],
    [
      'with both',
      { locked: { confirmProduction: '' }, defaults: { confirmProduction: true }, production: ['prod-*'] },
      true,
      true,
    ],
  ])('%s: labels are only added: %s %s', (_, own, isOnlyAdded, hasPatterns) => {
    const { accounts, production } = left(own);
    expect(accounts).toEqual({
      '123456789012': { name: 'Shop', production: true },
      '210987654321': isOnlyAdded ? { name: 'Lab' } : { name: 'Lab', production: false },
    });
    expect(production).toEqual(hasPatterns ? ['shop-*'] : undefined);
  });

  it('respects patterns of any policy', () => {
    const { accounts } = left({ production: ['prod-*'] }, { company: 'Beta' });
    expect(accounts).toMatchObject({ '210987654321': { name: 'Lab' } });
    expect(JSON.stringify(accounts)).not.toContain('false');
  });
});
