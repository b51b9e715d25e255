import type { CompanySwitch } from '../settings/switches.ts';
import type { CompanyRules, Lock, NamedProvider } from './company-rules.ts';
import type { SetupChange } from './setup-change.ts';
import { LOCKABLE, type Lockable, type SetupAccount } from './setup-schema.ts';

type Effects = ReadonlyMap<string, SetupChange>;

/**
 * Effects of rules by subject, independent of the person's data, so that sets of rules can be compared. Without names of
 * companies, accounts and roles, whose effect depends on the data.
 */
export function effectsOf(rules: CompanyRules): Effects {
  const { profileName, defaults, locked, production, passwordFill, localApps, support } = rules;
  const { region, duration, delivery, endSessionsOnQuit, confirmProduction, defaultProfile, updates } = defaults;
  const effects: readonly (readonly [string, SetupChange | undefined])[] = [
    ...rules.withdrawn.map(
      ({ key, address, lock: { why } }) =>
        [`withdrawn ${key}`, { kind: 'withdraws-provider', address: shown(address), why }] as const,
    ),
    ...rules.providers.flatMap(ofProvider),
    ...ofAccounts(Object.values(rules.accounts)),
    ['profiles', profileName === undefined ? undefined : { kind: 'names-profiles', template: profileName }],
    ['region', region === undefined ? undefined : { kind: 'sets', setting: 'region', value: region }],
    ['duration', duration === undefined ? undefined : { kind: 'sets', setting: 'duration', value: duration }],
    ['delivery', delivery && { kind: 'sets', setting: 'delivery', value: delivery }],
    ['quit', toggle('endSessionsOnQuit', endSessionsOnQuit)],
    ['confirm', toggle('confirmProduction', confirmProduction)],
    ['default', toggle('defaultProfile', defaultProfile)],
    ['updates', updates === undefined ? undefined : { kind: 'sets', setting: 'updates', value: updates }],
    ['password', passwordFill ? undefined : { kind: 'forbids-password-fill' }],
    ['local apps', localApps ? undefined : { kind: 'forbids-local-apps' }],
    ['production', production.length === 0 ? undefined : { kind: 'marks-production', patterns: production }],
    ...LOCKABLE.map(setting => [`lock ${setting}`, lockOn(setting, locked[setting])] as const),
    ['support', Object.keys(support).length === 0 ? undefined : { kind: 'support', ...support }],
  ];
  return new Map(effects.flatMap(([about, effect]) => (effect === undefined ? [] : [[about, effect] as const])));
}

/** Without the scheme, which is always the same. */
const shown = (address: string): string => address.replace(/^https:\/\//, '');

const toggle = (setting: CompanySwitch, value: boolean | undefined): SetupChange | undefined =>
  value === undefined ? undefined : { kind: 'sets', setting, value };

const lockOn = (setting: Lockable, lock: Lock | undefined): SetupChange | undefined =>
  lock === undefined ? undefined : { kind: 'locks', setting, why: lock.why };

function ofProvider(provider: NamedProvider): readonly (readonly [string, SetupChange | undefined])[] {
  const {
    key,
    name,
    signInUrl,
    formerAddresses = [],
    portal,
    region,
    allowedHosts,
    signInWith: place,
    integratedSignIn: hosts,
    roles = [],
  } = provider;
  return [
    ...formerAddresses.map(
      address =>
        [
          `former ${address} ${key}`,
          { kind: 'moves-provider', name, from: shown(address), to: shown(signInUrl) },
        ] as const,
    ),
    [`limits ${key}`, allowedHosts && { kind: 'limits-hosts', name, hosts: allowedHosts }],
    [`portal ${key}`, portal && { kind: 'access-portal', name, region: portal.region }],
    [`region ${key}`, region === undefined ? undefined : { kind: 'provider-region', name, region }],
    [`roles ${key}`, roles.length === 0 ? undefined : { kind: 'lists-roles', name, count: roles.length }],
    [`place ${key}`, place && { kind: 'signs-in-with', name, place }],
    [`hosts ${key}`, hosts.length === 0 ? undefined : { kind: 'integrated-sign-in', name, hosts }],
  ];
}

function ofAccounts(accounts: readonly SetupAccount[]): readonly (readonly [string, SetupChange | undefined])[] {
  const groups = distinct(accounts.flatMap(({ group }) => group ?? []));
  const tags = distinct(accounts.flatMap(({ tag }) => tag ?? []));
  const colors = accounts.flatMap(({ colour }) => colour ?? []);
  const marked = accounts.filter(({ production }) => production === true).map(({ name }) => name);
  return [
    ['groups', groups.length === 0 ? undefined : { kind: 'groups-accounts', names: groups }],
    ['tags', tags.length === 0 ? undefined : { kind: 'labels-accounts', names: tags }],
    ['colors', colors.length === 0 ? undefined : { kind: 'colors-accounts', colors, count: colors.length }],
    ['marks', marked.length === 0 ? undefined : { kind: 'marks-accounts', names: marked }],
  ];
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];
