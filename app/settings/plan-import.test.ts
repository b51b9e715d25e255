import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { MOST_PROVIDERS, type Provider } from '../domain/provider.ts';
import { type AwsRole, type RoleKey, roleKey } from '../domain/role.ts';
import { reduce } from '../events.ts';
import { claim } from '../testing/claims/claim.ts';
import { ACME, keyOf, profileName, providerId, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { textFor } from '../text/text-for.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';
import { planImport, type SettingsPlan } from './plan-import.ts';
import { settingsSentence } from './settings-change-text.ts';
import type { PortableSettings } from './settings-offer.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const BETA: Provider = { id: providerId('beta'), name: 'Beta', signInUrl: 'https://sso.beta.example/aws' };
const here = sampleSnapshot([dev, admin]);
const chainedOf = (provider: Provider, name: string) => ({
  key: roleKey(provider.id, sampleRole(name).roleArn),
  source: keyOf(dev, provider),
  role: { ...sampleRole(name), principalArn: undefined } as unknown as AwsRole,
});

function plan(portable: Partial<PortableSettings>, snapshot = here): SettingsPlan {
  const { providers, chainedRoles, roleSettings, accounts, favorites, startGroups } = EMPTY_SETTINGS;
  return planImport(snapshot, {
    providers,
    chainedRoles,
    roleSettings,
    accounts,
    favorites,
    startGroups,
    preferences: {},
    ...portable,
  });
}

describe('companies of a file', () => {
  it('are matched by address, all others are added', () => {
    const { parts, changes } = plan({ providers: [{ ...ACME, name: 'Other' }, BETA] });
    expect(parts.providers).toEqual([ACME, BETA]);
    expect(changes).toEqual([{ kind: 'adds-company', name: 'Beta', host: 'sso.beta.example' }]);
  });

  it.each(['https://sso.acme.example./aws', 'https://sso.acme.example/%61ws', 'https://SSO.acme.example:443/aws#x'])(
    'are equal in another spelling: %s',
    signInUrl => {
      const acme = { ...ACME, signInUrl: 'https://sso.acme.example/aws' };
      const twin = { ...BETA, name: acme.name, signInUrl };
      const { parts, changes } = plan({ providers: [twin] }, { ...here, providers: [acme] });
      expect(parts.providers).toEqual([acme]);
      expect(changes).toEqual([]);
    },
  );

  it('bring a chosen name, unless the person has chosen one here or the company’s lock forbids it', () => {
    const chosen = { ...ACME, id: BETA.id, name: 'Acme Power', nameFrom: 'person' } as const;
    const renamed = plan({ providers: [chosen] });
    expect(renamed.parts.providers).toEqual([{ ...ACME, name: 'Acme Power', nameFrom: 'person' }]);
    expect(renamed.changes).toEqual([{ kind: 'renames-company', from: ACME.name, to: 'Acme Power' }]);
    const { nameFrom: _, ...derived } = chosen;
    expect(plan({ providers: [derived] }).parts.providers).toEqual([ACME]);
    const own = { ...ACME, name: 'Mine', nameFrom: 'person' } as const;
    expect(plan({ providers: [chosen] }, { ...here, providers: [own] })).toMatchObject({
      parts: { providers: [own] },
      changes: [],
    });
    const closed = reduce(here, { type: 'setupChanged', setup: sampleSetup({ locked: { companies: '' } }) });
    expect(plan({ providers: [chosen] }, closed).parts.providers).toEqual([ACME]);
  });

  it('with a conflicting identifier are omitted with their data', () => {
    const { parts, changes } = plan({ providers: [{ ...BETA, id: ACME.id }], favorites: [keyOf(dev, ACME)] });
    expect(parts.providers).toEqual([ACME]);
    expect(parts.favorites).toEqual([]);
    expect(changes).toEqual([]);
  });

  it('are limited in number', () => {
    const many = Array.from({ length: MOST_PROVIDERS }, (_, index) => ({
      id: providerId(`p${index}`),
      name: `P${index}`,
      signInUrl: `https://p${index}.example/`,
    }));
    expect(plan({ providers: many }).parts.providers).toEqual([ACME, ...many.slice(0, -1)]);
  });

  it('are reported as locked only if one is omitted for it', () => {
    const closed = reduce(here, { type: 'setupChanged', setup: sampleSetup({ locked: { companies: '' } }) });
    const snapshot = { ...closed, providers: [ACME] };
    expect(plan({ providers: [ACME] }, snapshot).changes).toEqual([]);
    expect(plan({ providers: [ACME, BETA] }, snapshot).changes).toEqual([{ kind: 'locked' }]);
    expect(plan({ providers: [{ ...BETA, id: ACME.id }] }).changes).toEqual([]);
  });
});

describe('chained roles of a file', () => {
  it('are added to existing ones', () => {
    const own = chainedOf(ACME, 'Own');
    const more = chainedOf(ACME, 'More');
    const { parts, changes } = plan({ providers: [ACME], chainedRoles: [more] }, { ...here, chainedRoles: [own] });
    expect(parts.chainedRoles).toEqual([own, more]);
    expect(changes).toEqual([{ kind: 'chained', count: 1 }]);
  });

  it('are reported as locked only if there are some', () => {
    const setup = sampleSetup({ locked: { otherAccounts: '' } });
    const snapshot = reduce(here, { type: 'setupChanged', setup });
    const { parts, changes } = plan({ providers: [ACME], chainedRoles: [chainedOf(ACME, 'More')] }, snapshot);
    expect(parts.chainedRoles).toEqual([]);
    expect(changes).toEqual([{ kind: 'locked' }]);
    expect(plan({ providers: [ACME] }, snapshot).changes).toEqual([]);
  });

  it('use the existing company’s identifier', () => {
    const elsewhere = { ...ACME, id: providerId('elsewhere') };
    const { parts } = plan({ providers: [elsewhere], chainedRoles: [chainedOf(elsewhere, 'More')] });
    expect(parts.chainedRoles).toEqual([chainedOf(ACME, 'More')]);
  });

  it('are omitted if existing, or without their company', () => {
    const own = chainedOf(ACME, 'Own');
    const { parts, changes } = plan(
      {
        providers: [ACME],
        chainedRoles: [
          { ...own, externalId: 'other' },
          { ...chainedOf(ACME, 'X'), source: keyOf(dev, BETA) },
          { ...chainedOf(BETA, 'Y'), source: keyOf(dev, ACME) },
        ],
      },
      { ...here, chainedRoles: [own] },
    );
    expect(parts.chainedRoles).toEqual([own]);
    expect(changes).toEqual([]);
  });
});

describe('profile names of a file', () => {
  const named = (name: string) => ({ profileName: profileName(name) });

  it('are reported as locked if one of several roles has one', () => {
    const setup = sampleSetup({ locked: { profileNames: '' }, profileName: '{account}-{role}' });
    const snapshot = reduce(here, { type: 'setupChanged', setup });
    const roles = { [keyOf(dev)]: named('dev'), [keyOf(admin)]: { region: 'eu-west-1' } };
    const { parts, changes } = plan({ providers: [ACME], roleSettings: roles }, snapshot);
    expect(parts.roleSettings).toEqual({ [keyOf(dev)]: {}, [keyOf(admin)]: { region: 'eu-west-1' } });
    expect(changes).toContainEqual({ kind: 'locked' });
    const silent = plan({ providers: [ACME], roleSettings: { [keyOf(admin)]: { region: 'eu-west-1' } } }, snapshot);
    expect(silent.changes).toEqual([{ kind: 'roles', count: 1 }]);
  });

  it('of roles without one in the file are unchanged', () => {
    const snapshot = { ...here, roleSettings: { [keyOf(dev)]: named('mine') } };
    const roles = { [keyOf(dev)]: { region: 'eu-west-1' } };
    expect(plan({ providers: [ACME], roleSettings: roles }, snapshot).parts.roleSettings).toEqual({
      [keyOf(dev)]: { ...named('mine'), region: 'eu-west-1' },
    });
  });
});

describe('accounts and favorites of a file', () => {
  it('are added to existing ones', () => {
    const accounts = { '111111111111': { label: 'One' } } as PortableSettings['accounts'];
    const more = { '222222222222': { label: 'Two' } } as PortableSettings['accounts'];
    const { parts, changes } = plan({ accounts: more }, { ...here, accounts });
    expect(parts.accounts).toEqual({ ...accounts, ...more });
    expect(changes).toEqual([{ kind: 'accounts', count: 1 }]);
  });

  it('are reported by name and ID if they lose the production confirmation', () => {
    claim('imported-settings-production');
    const [prod, other, plain] = ['1', '2', '3'].map(digit => digit.repeat(12) as AccountId) as [
      AccountId,
      AccountId,
      AccountId,
    ];
    const accounts = { [prod]: { production: true }, [plain]: { label: 'Plain' } } as PortableSettings['accounts'];
    const snapshot = { ...here, accounts, accountNames: { [other]: 'shop-prod' } } as typeof here;
    const names = [`(${prod})`, `shop-prod (${other})`];
    const portable = { [prod]: { label: 'Play' }, [other]: { production: false }, [plain]: { label: 'Plainer' } };
    expect(plan({ accounts: portable as PortableSettings['accounts'] }, snapshot).changes).toEqual([
      { kind: 'unmarks-accounts', names },
      { kind: 'accounts', count: 3 },
    ]);
    expect(settingsSentence({ kind: 'unmarks-accounts', names }, textFor('en'))).toMatch(/No longer asks.*shop-prod/);
  });

  it('are reported if a new name removes the production mark', () => {
    claim('imported-settings-production');
    const [named, fresh, never] = ['4', '5', '6'].map(digit => digit.repeat(12)) as [string, string, string];
    const accounts = { [named]: { label: 'Shop prod' }, [never]: { production: false } };
    const carried = { [named]: { label: 'Shop' }, [fresh]: { production: false }, [never]: { production: false } };
    const { changes } = plan({ accounts: carried as PortableSettings['accounts'] }, {
      ...here,
      accounts,
    } as typeof here);
    expect(changes).toEqual([
      { kind: 'unmarks-accounts', names: [`Shop prod (${named})`, `(${fresh})`] },
      { kind: 'accounts', count: 2 },
    ]);
  });

  it('add groups of roles, and replace those of the same name', () => {
    const [own, other] = [keyOf(dev), keyOf(admin, BETA)];
    const snapshot = {
      ...here,
      startGroups: [
        { name: 'Morning', keys: [own] },
        { name: 'Evening', keys: [own] },
      ],
    };
    const { parts, changes } = plan(
      {
        providers: [ACME],
        startGroups: [
          { name: 'Morning', keys: [keyOf(admin), other] },
          { name: 'Elsewhere', keys: [other] },
          { name: 'Noon', keys: [own] },
        ],
      },
      snapshot,
    );
    expect(parts.startGroups).toEqual([
      { name: 'Morning', keys: [keyOf(admin)] },
      { name: 'Evening', keys: [own] },
      { name: 'Noon', keys: [own] },
    ]);
    expect(changes).toEqual([{ kind: 'startGroups', count: 2 }]);
  });

  it('are limited to 1,000 favorites', () => {
    const favorites = Array.from({ length: 1_001 }, (_, index) => `${ACME.id} arn:${index}` as RoleKey);
    expect(plan({ providers: [ACME], favorites }).parts.favorites).toEqual(favorites.slice(0, 1_000));
  });
});
