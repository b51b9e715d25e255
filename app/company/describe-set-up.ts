import { addressKey } from '../domain/address-key.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Provider } from '../domain/provider.ts';
import { offeredRoles, type Snapshot } from '../snapshot.ts';
import { type CompanyRules, companyRules, isShown, type NamedProvider } from './company-rules.ts';
import { type CompanySetUp, LOCKABLE, type Lockable, type TakenSetUp } from './set-up-schema.ts';

/** One thing that taking a set-up would do. The texts say it in words. */
export type SetUpChange =
  | { readonly kind: 'replaces'; readonly company: string }
  | { readonly kind: 'adds-provider'; readonly name: string; readonly host: string }
  | { readonly kind: 'renames-provider'; readonly from: string; readonly to: string }
  | { readonly kind: 'limits-hosts'; readonly name: string; readonly hosts: readonly string[] }
  | { readonly kind: 'names-accounts'; readonly count: number; readonly examples: readonly string[] }
  | { readonly kind: 'hides-roles'; readonly count: number; readonly patterns: readonly string[] }
  | { readonly kind: 'shows-only'; readonly patterns: readonly string[] }
  | { readonly kind: 'names-profiles'; readonly template: string }
  | { readonly kind: 'sets'; readonly setting: 'region'; readonly value: string }
  | { readonly kind: 'sets'; readonly setting: 'duration'; readonly value: number }
  | { readonly kind: 'lists-roles'; readonly name: string; readonly count: number }
  | { readonly kind: 'sets'; readonly setting: 'endSessionsOnQuit' | 'confirmProduction'; readonly value: boolean }
  | { readonly kind: 'locks'; readonly setting: Lockable; readonly why: string }
  | { readonly kind: 'forbids-password-fill' }
  | { readonly kind: 'integrated-sign-in'; readonly name: string; readonly hosts: readonly string[] }
  | { readonly kind: 'marks-production'; readonly patterns: readonly string[] }
  | { readonly kind: 'support'; readonly text?: string; readonly link?: string };

type Facts = Pick<Snapshot, 'providers' | 'roles' | 'accountNames'>;

/** What is in force without the set-up that is looked at. */
export type InForce = { readonly policies: readonly CompanySetUp[]; readonly setUp?: TakenSetUp };

/**
 * What taking a set-up would change, in the order in which a person would ask. Empty if everything is like that already.
 * What the machine's policy decides otherwise is not in it: it would not happen.
 */
export function describeSetUp(
  facts: Facts,
  { policies, setUp: former }: InForce,
  setUp: TakenSetUp,
): readonly SetUpChange[] {
  const before = companyRules(policies, former);
  const after = companyRules(policies, setUp);
  const replaced = former !== undefined && former.company !== setUp.company ? former.company : undefined;
  return [
    ...(replaced === undefined ? [] : [{ kind: 'replaces', company: replaced } as const]),
    ...after.providers.flatMap(provider => providerChanges(provider, facts.providers, before)),
    ...accountChanges(before, after),
    ...roleChanges(facts, before, after),
    ...settingChanges(before, after),
    ...LOCKABLE.flatMap((setting): readonly SetUpChange[] => {
      const lock = after.locked[setting];
      return lock === undefined || before.locked[setting]?.why === lock.why
        ? []
        : [{ kind: 'locks', setting, why: lock.why }];
    }),
    ...supportChanges(before, after),
  ];
}

function providerChanges(
  { address, key, name, allowedHosts, integratedSignIn, roles = [] }: NamedProvider,
  known: readonly Provider[],
  before: CompanyRules,
): readonly SetUpChange[] {
  const present = known.find(({ signInUrl }) => addressKey(signInUrl) === key);
  const former = before.providers.find(provider => provider.key === key);
  const limits = former?.allowedHosts;
  return [
    ...(present === undefined ? [{ kind: 'adds-provider', name, host: new URL(address).host } as const] : []),
    ...(present !== undefined && present.name !== name
      ? [{ kind: 'renames-provider', from: present.name, to: name } as const]
      : []),
    ...(allowedHosts !== undefined && !isSame(limits, allowedHosts)
      ? [{ kind: 'limits-hosts', name, hosts: allowedHosts } as const]
      : []),
    ...(roles.length > 0 && !isSame(former?.roles, roles)
      ? [{ kind: 'lists-roles', name, count: roles.length } as const]
      : []),
    ...(integratedSignIn.length > 0 && !isSame(former?.integratedSignIn, integratedSignIn)
      ? [{ kind: 'integrated-sign-in', name, hosts: integratedSignIn } as const]
      : []),
  ];
}

function accountChanges(before: CompanyRules, after: CompanyRules): readonly SetUpChange[] {
  const fresh = Object.entries(after.accounts).filter(
    ([id, account]) => !isSame(before.accounts[id as AccountId], account),
  );
  if (fresh.length === 0) return [];
  return [{ kind: 'names-accounts', count: fresh.length, examples: fresh.slice(0, 3).map(([, { name }]) => name) }];
}

function roleChanges(facts: Facts, before: CompanyRules, after: CompanyRules): readonly SetUpChange[] {
  const { show, hide } = after;
  const gone = offeredRoles(facts).filter(({ role }) => isShown(role, before) && !isShown(role, after));
  return [
    ...(show.some(pattern => pattern !== '*') && !isSame(before.show, show)
      ? [{ kind: 'shows-only', patterns: show } as const]
      : []),
    ...((hide.length > 0 && !isSame(before.hide, hide)) || gone.length > 0
      ? [{ kind: 'hides-roles', count: gone.length, patterns: hide } as const]
      : []),
  ];
}

function settingChanges(before: CompanyRules, after: CompanyRules): readonly SetUpChange[] {
  const { region, duration, endSessionsOnQuit, confirmProduction } = after.defaults;
  return [
    ...(after.profileName !== undefined && after.profileName !== before.profileName
      ? [{ kind: 'names-profiles', template: after.profileName } as const]
      : []),
    ...(region !== undefined && region !== before.defaults.region
      ? [{ kind: 'sets', setting: 'region', value: region } as const]
      : []),
    ...(duration !== undefined && duration !== before.defaults.duration
      ? [{ kind: 'sets', setting: 'duration', value: duration } as const]
      : []),
    ...Object.entries({ endSessionsOnQuit, confirmProduction }).flatMap(([name, value]) => {
      const setting = name as 'endSessionsOnQuit' | 'confirmProduction';
      return value === undefined || value === before.defaults[setting]
        ? []
        : [{ kind: 'sets', setting, value } as const];
    }),
    ...(before.passwordFill && !after.passwordFill ? [{ kind: 'forbids-password-fill' } as const] : []),
    ...(after.production.length > 0 && !isSame(before.production, after.production)
      ? [{ kind: 'marks-production', patterns: after.production } as const]
      : []),
  ];
}

function supportChanges(before: CompanyRules, after: CompanyRules): readonly SetUpChange[] {
  return isSame(before.support, after.support) ? [] : [{ kind: 'support', ...after.support }];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
