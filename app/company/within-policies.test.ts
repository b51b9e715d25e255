import { describe, expect, it } from 'vitest';
import { reduce } from '../events.ts';
import { regionFor } from '../roles/role-region.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import { sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { sampleSetUp } from '../testing/sample-set-up.ts';
import { companyRules, integratedHosts, isShown, setUpProvider } from './company-rules.ts';

const SSO = 'https://sso.acme.example/aws';
const at = (address: string, name: string, more: object = {}) => ({ address, name, ...more });
const policy = (parts: object) => sampleSetUp({ company: 'Acme IT', providers: [at(SSO, 'Acme')], ...parts });
const setup = (parts: object) => sampleSetUp({ company: 'Team', ...parts });

describe('a setup beside a policy', () => {
  it('brings no region of its own for a role where the policy has locked the region', () => {
    const mine = sampleSnapshot([sampleRole('Dev')]);
    const provider = at(mine.providers[0]?.signInUrl ?? '', 'Team', { region: 'us-east-1' });
    const policies = [sampleSetUp({ locked: { region: '' }, defaults: { region: 'eu-central-1' } })];
    const after = reduce(reduce(mine, { type: 'policiesRead', policies, problems: [] }), {
      type: 'setUpChanged',
      setUp: setup({ providers: [provider] }),
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
  ])('asks before production as the policy wants it, though it %s', (_, parts) => {
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
      snapshot = reduce(snapshot, { type: 'setUpChanged', setUp: setup(parts) });
      expect(Object.values(snapshot.accountMarks)).toEqual([expect.objectContaining({ isProduction: true })]);
      expect(isSwitchedOn(snapshot, 'confirmProduction')).toBe(true);
    }
  });

  it('gives each company its own hosts for the account of the computer, and neither the other’s', () => {
    const rules = companyRules(
      [policy({ integratedSignIn: ['*.acme.example'] })],
      setup({ providers: [at('https://evil.example/', 'Team')], integratedSignIn: ['ntlm.evil.example'] }),
    );
    expect(integratedHosts(rules, SSO)).toEqual(['*.acme.example']);
    expect(integratedHosts(rules, 'https://evil.example/')).toEqual(['ntlm.evil.example']);
  });

  it('lists no host for a company of the policy, though the policy lists none', () => {
    const rules = companyRules(
      [policy({ locked: { companies: '' } })],
      setup({ providers: [at(SSO, 'Acme')], integratedSignIn: ['ntlm.evil.example'] }),
    );
    expect(integratedHosts(rules, SSO)).toEqual([]);
  });

  it.each(['https://SSO.acme.example/aws', 'https://sso.acme.example:443/%61ws', 'https://sso.acme.example./aws#x'])(
    'changes nothing about a company of the policy by the address %s',
    address => {
      const roles = ['arn:aws:iam::123456789012:role/Dev,arn:aws:iam::123456789012:saml-provider/acme'];
      const more = { roles, region: 'us-east-1', allowedHosts: ['evil.example'] };
      const rules = companyRules(
        [policy({})],
        setup({ providers: [at(address, 'Acne', more)], integratedSignIn: ['ntlm.evil.example'] }),
      );
      expect(rules.providers).toHaveLength(1);
      for (const spelling of [SSO, new URL(address).href]) {
        const provider = setUpProvider(rules, spelling);
        expect(provider).toMatchObject({ address: SSO, name: 'Acme' });
        expect(provider).not.toHaveProperty('roles');
        expect(provider).not.toHaveProperty('region');
        expect(provider).not.toHaveProperty('allowedHosts');
        expect(integratedHosts(rules, spelling)).toEqual([]);
      }
    },
  );

  it('hides no role where the policy has locked the companies', () => {
    const rules = companyRules([policy({ locked: { companies: '' } })], setup({ roles: { hide: ['*'], show: ['x'] } }));
    expect(isShown({ name: 'Dev' }, rules)).toBe(true);
  });

  it('puts no link of its own under the policy’s words on help', () => {
    const rules = companyRules(
      [policy({ support: { text: 'Ask IT.' } })],
      setup({ support: { link: 'https://help.evil.example' } }),
    );
    expect(rules.support).toEqual({ text: 'Ask IT.' });
  });
});
