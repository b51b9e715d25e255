import { addressKey } from '../domain/address-key.ts';
import type { Provider } from '../domain/provider.ts';
import { offeredRoles } from '../roles/known-roles.ts';
import { isSameJson } from '../same-json.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import { type CompanyRules, companyRules, isShown, type NamedProvider } from './company-rules.ts';
import { accountChanges, type Facts, unmarkedAccounts } from './describe-accounts.ts';
import { keepsName } from './retired-companies.ts';
import type { SetupChange } from './setup-change.ts';
import { effectsOf } from './setup-effects.ts';
import type { CompanySetup, TakenSetup } from './setup-schema.ts';

/** Rules without the previewed setup. */
export type InForce = { readonly policies: readonly CompanySetup[]; readonly setup?: TakenSetup };

/**
 * All changes of accepting a setup, most important first, including those of the setup that it replaces.
 * Empty if nothing changes. Without effects that the machine's policy overrides.
 */
export function describeSetup(
  facts: Facts,
  { policies, setup: former }: InForce,
  setup: TakenSetup,
): readonly SetupChange[] {
  const before = companyRules(policies, former);
  const after = companyRules(policies, setup);
  const replaced = former !== undefined && former.company !== setup.company ? former.company : undefined;
  const { added, ended } = compared(before, after);
  return [
    ...(replaced === undefined ? [] : [{ kind: 'replaces', company: replaced } as const]),
    ...productionChanges(facts, before, after),
    ...after.providers.flatMap(provider => nameChanges(provider, facts.providers, after)),
    ...accountChanges(facts, before, after),
    ...roleChanges(facts, before, after),
    ...added,
    ...ended,
  ];
}

/** Difference between two sets of rules. */
function compared(before: CompanyRules, after: CompanyRules) {
  const [former, effects] = [effectsOf(before), effectsOf(after)];
  const added = [...effects].flatMap(([about, effect]) => (isSameJson(former.get(about), effect) ? [] : [effect]));
  const ended = [...former].flatMap(([about, effect]): readonly SetupChange[] =>
    effects.has(about) ? [] : [{ kind: 'ends', change: effect }],
  );
  return { added, ended };
}

/** First: confirmations that would be removed. */
function productionChanges(facts: Facts, before: CompanyRules, after: CompanyRules): readonly SetupChange[] {
  const asks = (company: CompanyRules) =>
    isSwitchedOn({ preferences: facts.preferences, company }, 'confirmProduction');
  const names = unmarkedAccounts(facts, before, after);
  return [
    ...(asks(before) && !asks(after) ? [{ kind: 'stops-asking' } as const] : []),
    ...(names.length > 0 ? [{ kind: 'unmarks-accounts', names } as const] : []),
  ];
}

function nameChanges(
  { address, key, name }: NamedProvider,
  known: readonly Provider[],
  company: CompanyRules,
): readonly SetupChange[] {
  const present = known.find(({ signInUrl }) => addressKey(signInUrl) === key);
  if (present === undefined) return [{ kind: 'adds-provider', name, host: new URL(address).host }];
  return present.name === name || keepsName({ company }, present)
    ? []
    : [{ kind: 'renames-provider', from: present.name, to: name }];
}

function roleChanges(facts: Facts, before: CompanyRules, after: CompanyRules): readonly SetupChange[] {
  const { show, hide } = after;
  const gone = offeredRoles(facts).filter(({ role }) => isShown(role, before) && !isShown(role, after));
  return [
    ...(show.some(pattern => pattern !== '*') && !isSameJson(before.show, show)
      ? [{ kind: 'shows-only', patterns: show } as const]
      : []),
    ...((hide.length > 0 && !isSameJson(before.hide, hide)) || gone.length > 0
      ? [{ kind: 'hides-roles', count: gone.length, patterns: hide } as const]
      : []),
    ...(before.show.some(pattern => pattern !== '*') && show.length === 0
      ? [{ kind: 'ends', change: { kind: 'shows-only', patterns: before.show } } as const]
      : []),
    ...(before.hide.length > 0 && hide.length === 0
      ? [{ kind: 'ends', change: { kind: 'hides-roles', count: 0, patterns: before.hide } } as const]
      : []),
  ];
}
