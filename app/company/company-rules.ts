import { addressKey } from '../domain/address-key.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Role } from '../domain/role.ts';
import { matchesAny } from './glob.ts';
import { withinPolicies } from './policy/within-policies.ts';
import { isAccepted } from './set-up-offer.ts';
import type { CompanySetUp, Lockable, SetUpAccount, SetUpProvider, TakenSetUp } from './set-up-schema.ts';

/** Who says it: the file that IT put on the machine, or a set-up that a person took from a file or a link. */
export type RuleSource = 'policy' | 'set-up';

export type Lock = { readonly by: RuleSource; readonly company: string; readonly why: string };

/** A provider as a company names it, with what that company alone says about it. */
export type NamedProvider = SetUpProvider & {
  /** As `addressKey` makes it: by this it is found. */
  readonly key: string;
  /** The hosts that its own sign-ins may tell the computer's account. */
  readonly integratedSignIn: readonly string[];
};

/** What companies say, in force: the policy's word before the set-up's, and either before the person's where it is locked. */
export type CompanyRules = {
  readonly companies: readonly string[];
  readonly providers: readonly NamedProvider[];
  readonly accounts: Readonly<Record<AccountId, SetUpAccount>>;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly profileName?: string;
  readonly defaults: NonNullable<CompanySetUp['defaults']>;
  readonly locked: Readonly<Partial<Record<Lockable, Lock>>>;
  readonly production: readonly string[];
  readonly passwordFill: boolean;
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
  support: {},
};

/** The rules of all together. Where two speak about one thing, the earlier policy counts, and a set-up last. */
export function companyRules(policies: readonly CompanySetUp[], setUp?: TakenSetUp): CompanyRules {
  const isInForce = setUp !== undefined && isAccepted(policies, setUp);
  const own = !isInForce ? NO_RULES : withRules(NO_RULES, withinPolicies(setUp, policies), 'set-up');
  const all = policies.reduceRight((rules, policy) => withRules(rules, policy, 'policy'), own);
  return setUp === undefined || isInForce ? all : { ...all, unaccepted: setUp.company };
}

/** `rules` with those of `from` above them. */
function withRules(rules: CompanyRules, from: CompanySetUp, by: RuleSource): CompanyRules {
  const profileName = (isDecided(rules, 'profileNames', from) ? undefined : from.profileName) ?? rules.profileName;
  const locks = Object.entries(from.locked ?? {}).map(([setting, why]) => [
    setting,
    { by, company: from.company, why },
  ]);
  return {
    companies: [from.company, ...rules.companies.filter(company => company !== from.company)],
    providers: onceEach([...namedProviders(from), ...rules.providers]),
    accounts: { ...rules.accounts, ...from.accounts },
    show: from.roles?.show ?? rules.show,
    // What one hides the other can't show.
    hide: [...(from.roles?.hide ?? []), ...rules.hide],
    ...(profileName !== undefined && { profileName }),
    defaults: { ...rules.defaults, ...undecided(rules, from) },
    locked: { ...rules.locked, ...Object.fromEntries(locks) },
    production: [...(from.production ?? []), ...rules.production],
    passwordFill: from.passwordFill ?? rules.passwordFill,
    // A link of one company under the words of another would be taken for that one's.
    support: from.support ?? rules.support,
  };
}

/** Whether a later policy has locked it, and this one has not: the lock comes with its value, whose reason would fit no other. */
const isDecided = ({ locked }: CompanyRules, setting: Lockable, from: CompanySetUp): boolean =>
  locked[setting]?.by === 'policy' && from.locked?.[setting] === undefined;

const undecided = (rules: CompanyRules, from: CompanySetUp): CompanySetUp['defaults'] =>
  Object.fromEntries(
    Object.entries(from.defaults ?? {}).filter(([setting]) => !isDecided(rules, setting as Lockable, from)),
  );

/** Hosts stay with the companies that this setup names itself. */
const namedProviders = ({ providers = [], integratedSignIn = [] }: CompanySetUp): readonly NamedProvider[] =>
  providers.map(provider => ({ ...provider, key: addressKey(provider.address), integratedSignIn }));

/** Where two speak about one address, the first counts. */
function onceEach(providers: readonly NamedProvider[]): readonly NamedProvider[] {
  const first = new Map(providers.toReversed().map(provider => [provider.key, provider]));
  return providers.filter(provider => first.get(provider.key) === provider);
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

/** Whether the company names a host for the sign-in of this provider, also one in a private network. */
export const isListedHost = (host: string, provider: NamedProvider | undefined): boolean =>
  isHostOf(host, [...(provider?.allowedHosts ?? []), ...(provider?.integratedSignIn ?? [])]);

/** The hosts that a sign-in at this address may tell the computer's own account: none where no company names the address. */
export const integratedHosts = (rules: Pick<CompanyRules, 'providers'>, signInUrl: string): readonly string[] =>
  setUpProvider(rules, signInUrl)?.integratedSignIn ?? [];

/** What a company says about the provider with this address, however it is spelled. */
export function setUpProvider(
  { providers }: Pick<CompanyRules, 'providers'>,
  signInUrl: string,
): NamedProvider | undefined {
  const wanted = addressKey(signInUrl);
  return providers.find(({ key }) => key === wanted);
}
