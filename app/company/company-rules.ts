import type { AccountId } from '../domain/arn.ts';
import type { Role } from '../domain/role.ts';
import { matchesAny } from './glob.ts';
import { isAccepted } from './set-up-offer.ts';
import type { CompanySetUp, Lockable, SetUpAccount, SetUpProvider, TakenSetUp } from './set-up-schema.ts';

/** Who says it: the file that IT put on the machine, or a set-up that a person took from a file or a link. */
export type RuleSource = 'policy' | 'set-up';

export type Lock = { readonly by: RuleSource; readonly company: string; readonly why: string };

/** What companies say, in force: the policy's word before the set-up's, and either before the person's where it is locked. */
export type CompanyRules = {
  readonly companies: readonly string[];
  readonly providers: readonly SetUpProvider[];
  readonly accounts: Readonly<Record<AccountId, SetUpAccount>>;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly profileName?: string;
  readonly defaults: NonNullable<CompanySetUp['defaults']>;
  readonly locked: Readonly<Partial<Record<Lockable, Lock>>>;
  readonly production: readonly string[];
  readonly passwordFill: boolean;
  readonly integratedSignIn: readonly string[];
  readonly support: NonNullable<CompanySetUp['support']>;
  /** Whose setup the person took and no longer counts: it is signed with no key that a policy names. */
  readonly unaccepted?: string;
};

export const NO_RULES: CompanyRules = {
  companies: [],
  providers: [],
  accounts: {},
  show: [],
  hide: [],
  defaults: {},
  locked: {},
  production: [],
  passwordFill: true,
  integratedSignIn: [],
  support: {},
};

/** The rules of all together. Where two speak about one thing, the earlier policy counts, and a set-up last. */
export function companyRules(policies: readonly CompanySetUp[], setUp?: TakenSetUp): CompanyRules {
  const locked = new Set(policies.flatMap(policy => Object.keys(policy.locked ?? {}) as Lockable[]));
  const isInForce = setUp !== undefined && isAccepted(policies, setUp);
  const own = !isInForce ? NO_RULES : withRules(NO_RULES, withoutLocked(setUp, locked), 'set-up');
  const all = policies.reduceRight((rules, policy) => withRules(rules, policy, 'policy'), own);
  return setUp === undefined || isInForce ? all : { ...all, unaccepted: setUp.company };
}

/** Of what anybody may bring by a file or a link, what a policy has not locked. */
function withoutLocked(setUp: CompanySetUp, locked: ReadonlySet<Lockable>): CompanySetUp {
  const { providers, profileName, defaults = {}, ...rest } = setUp;
  const open = Object.entries(defaults).filter(([setting]) => !locked.has(setting as Lockable));
  return {
    ...rest,
    ...(providers !== undefined && !locked.has('companies') && { providers }),
    ...(profileName !== undefined && !locked.has('profileNames') && { profileName }),
    defaults: Object.fromEntries(open),
  };
}

/** `rules` with those of `from` above them. */
function withRules(rules: CompanyRules, from: CompanySetUp, by: RuleSource): CompanyRules {
  const addresses = new Set(from.providers?.map(({ address }) => address));
  const profileName = from.profileName ?? rules.profileName;
  const locks = Object.entries(from.locked ?? {}).map(([setting, why]) => [
    setting,
    { by, company: from.company, why },
  ]);
  return {
    companies: [from.company, ...rules.companies.filter(company => company !== from.company)],
    providers: [...(from.providers ?? []), ...rules.providers.filter(({ address }) => !addresses.has(address))],
    accounts: { ...rules.accounts, ...from.accounts },
    show: from.roles?.show ?? rules.show,
    // What one hides the other can't show.
    hide: [...(from.roles?.hide ?? []), ...rules.hide],
    ...(profileName !== undefined && { profileName }),
    defaults: { ...rules.defaults, ...from.defaults },
    locked: { ...rules.locked, ...Object.fromEntries(locks) },
    production: [...(from.production ?? []), ...rules.production],
    passwordFill: from.passwordFill ?? rules.passwordFill,
    integratedSignIn: from.integratedSignIn ?? rules.integratedSignIn,
    support: { ...rules.support, ...from.support },
  };
}

/** Whether people see a role of this name. */
export const isShown = ({ name }: Pick<Role, 'name'>, { show, hide }: Pick<CompanyRules, 'show' | 'hide'>): boolean =>
  (show.length === 0 || matchesAny(name, show)) && !matchesAny(name, hide);

/** Whether a host is one of these, or below one that begins with `*.`. */
export const isHostOf = (host: string, hosts: readonly string[]): boolean =>
  hosts.some(allowed => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed));

/** Whether a sign-in window of this provider may open a host: its own, and those that the company names, or all. */
export function mayOpenHost(host: string, provider: SetUpProvider | undefined): boolean {
  return (
    provider?.allowedHosts === undefined ||
    host === new URL(provider.address).hostname ||
    isHostOf(host, provider.allowedHosts)
  );
}

/** The hosts that a sign-in at this address may tell the computer's own account: none where no company names the address. */
export const integratedHosts = (
  rules: Pick<CompanyRules, 'providers' | 'integratedSignIn'>,
  signInUrl: string,
): readonly string[] => (setUpProvider(rules, signInUrl) === undefined ? [] : rules.integratedSignIn);

/** What a company says about the provider with this address. */
export const setUpProvider = (
  { providers }: Pick<CompanyRules, 'providers'>,
  signInUrl: string,
): SetUpProvider | undefined => providers.find(({ address }) => new URL(address).href === signInUrl);
