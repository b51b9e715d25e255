import { addressKey } from '../domain/address-key.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Portal } from '../domain/provider.ts';
import type { Role } from '../domain/role.ts';
import { portalAt } from '../identity-center/portal-address.ts';
import { keyAt } from './address-keys.ts';
import { matchesAny } from './glob.ts';
import { withinPolicies } from './policy/within-policies.ts';
import { isAccepted } from './setup-offer.ts';
import type { CompanySetup, Lockable, SetupAccount, SetupProvider, TakenSetup } from './setup-schema.ts';

/** Origin of a rule: the machine's policy, or a setup from a file or link. */
export type RuleSource = 'policy' | 'setup';

export type Lock = { readonly by: RuleSource; readonly company: string; readonly why: string };

/** A provider that a company has withdrawn, by its address. */
export type Withdrawal = { readonly key: string; readonly address: string; readonly lock: Lock };

/** A provider named by a company, with that company's settings for it. */
export type NamedProvider = SetupProvider & {
  /** Address by which Mai knows the company: of a portal, its normalized form. */
  readonly signInUrl: string;
  /** Set for an AWS access portal. */
  readonly portal?: Portal;
  /** Lookup key by `addressKey`. */
  readonly key: string;
  /** Hosts for integrated sign-in of this provider. */
  readonly integratedSignIn: readonly string[];
};

/** Effective rules: policies before the setup, and both before the person where locked. */
export type CompanyRules = {
  readonly companies: readonly string[];
  readonly providers: readonly NamedProvider[];
  readonly accounts: Readonly<Record<AccountId, SetupAccount>>;
  readonly show: readonly string[];
  readonly hide: readonly string[];
  readonly profileName?: string;
  readonly defaults: NonNullable<CompanySetup['defaults']>;
  readonly locked: Readonly<Partial<Record<Lockable, Lock>>>;
  readonly withdrawn: readonly Withdrawal[];
  readonly production: readonly string[];
  readonly passwordFill: boolean;
  readonly localApps: boolean;
  /** Where role use is logged, by a policy only. */
  readonly roleUseLog?: true | string;
  readonly support: NonNullable<CompanySetup['support']>;
  /** Company whose accepted setup is void, because no pinned key signed it. */
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
  withdrawn: [],
  production: [],
  passwordFill: true,
  localApps: true,
  support: {},
};

/** Combines rules. Earlier policies take precedence, the setup comes last. */
export function companyRules(policies: readonly CompanySetup[], setup?: TakenSetup): CompanyRules {
  const isInForce = setup !== undefined && isAccepted(policies, setup);
  const own = !isInForce ? NO_RULES : withRules(NO_RULES, withinPolicies(setup, policies), 'setup');
  const all = policies.reduceRight((rules, policy) => withRules(rules, policy, 'policy'), own);
  return setup === undefined || isInForce ? all : { ...all, unaccepted: setup.company };
}

/** `rules` with `from` taking precedence. */
function withRules(rules: CompanyRules, from: CompanySetup, by: RuleSource): CompanyRules {
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
    // Hidden by one is hidden.
    hide: [...(from.roles?.hide ?? []), ...rules.hide],
    ...(profileName !== undefined && { profileName }),
    defaults: { ...rules.defaults, ...undecided(rules, from) },
    locked: { ...rules.locked, ...Object.fromEntries(locks) },
    withdrawn: [
      ...(from.withdrawn ?? []).map(({ address, why = '' }) => ({
        key: keyAt(address),
        address,
        lock: { by, company: from.company, why },
      })),
      ...rules.withdrawn,
    ],
    production: [...(from.production ?? []), ...rules.production],
    passwordFill: from.passwordFill ?? rules.passwordFill,
    localApps: from.localApps ?? rules.localApps,
    ...roleUseLogOf(rules, from, by),
    // Text and link of support stay together: another company's link would be misattributed.
    support: from.support ?? rules.support,
  };
}

const roleUseLogOf = (rules: CompanyRules, from: CompanySetup, by: RuleSource): Pick<CompanyRules, 'roleUseLog'> => {
  const roleUseLog = (by === 'policy' ? from.roleUseLog : undefined) ?? rules.roleUseLog;
  return roleUseLog === undefined ? {} : { roleUseLog };
};

/** Whether a later policy locks it and this one does not: lock and value stay together. */
const isDecided = ({ locked }: CompanyRules, setting: Lockable, from: CompanySetup): boolean =>
  locked[setting]?.by === 'policy' && from.locked?.[setting] === undefined;

const undecided = (rules: CompanyRules, from: CompanySetup): CompanySetup['defaults'] =>
  Object.fromEntries(
    Object.entries(from.defaults ?? {}).filter(([setting]) => !isDecided(rules, setting as Lockable, from)),
  );

/** Hosts apply only to companies that this setup names itself. */
const namedProviders = ({ providers = [], integratedSignIn = [] }: CompanySetup): readonly NamedProvider[] =>
  providers.map(provider => {
    const found = portalAt(provider.address);
    const signInUrl = found?.startUrl ?? new URL(provider.address).href;
    const region = provider.identityCenter?.region ?? found?.region;
    const portal = region !== undefined && { portal: { region } };
    return { ...provider, signInUrl, ...portal, key: addressKey(signInUrl), integratedSignIn };
  });

/** The first entry for an address takes precedence. */
function onceEach(providers: readonly NamedProvider[]): readonly NamedProvider[] {
  const first = new Map(providers.toReversed().map(provider => [provider.key, provider]));
  return providers.filter(provider => first.get(provider.key) === provider);
}

/** Whether roles with this name are visible. */
export const isShown = ({ name }: Pick<Role, 'name'>, { show, hide }: Pick<CompanyRules, 'show' | 'hide'>): boolean =>
  (show.length === 0 || matchesAny(name, show)) && !matchesAny(name, hide);

/** Whether a host matches the list; `*.` matches subdomains. */
export const isHostOf = (host: string, hosts: readonly string[]): boolean =>
  hosts.some(allowed => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed));

/** The provider that replaces this address; undefined if none does, or if a company still names the address. */
export function successorOf(
  { providers }: Pick<CompanyRules, 'providers'>,
  signInUrl: string,
): NamedProvider | undefined {
  const key = addressKey(signInUrl);
  if (providers.some(provider => provider.key === key)) return undefined;
  return providers.find(({ formerAddresses = [] }) => formerAddresses.some(address => keyAt(address) === key));
}

/** Whether the sign-in window of this provider may open a host: its own, the company's list, or any without a list. */
export function mayOpenHost(host: string, provider: SetupProvider | undefined): boolean {
  return (
    provider?.allowedHosts === undefined ||
    host === new URL(provider.address).hostname ||
    isHostOf(host, provider.allowedHosts)
  );
}

/** Whether the company lists a host for this provider's sign-in, private networks included. */
export const isListedHost = (host: string, provider: NamedProvider | undefined): boolean =>
  isHostOf(host, [...(provider?.allowedHosts ?? []), ...(provider?.integratedSignIn ?? [])]);

/** Hosts for integrated sign-in at this address; empty if no company names the address. */
export const integratedHosts = (rules: Pick<CompanyRules, 'providers'>, signInUrl: string): readonly string[] =>
  setupProvider(rules, signInUrl)?.integratedSignIn ?? [];

/** The company's settings of the provider with this address, in any spelling. */
export function setupProvider(
  { providers }: Pick<CompanyRules, 'providers'>,
  signInUrl: string,
): NamedProvider | undefined {
  const wanted = addressKey(signInUrl);
  return providers.find(({ key }) => key === wanted);
}

/**
 * Whether a page of this host may contact apps on this computer during the provider's sign-in: its own host, or one that the company
 * lists, unless the company forbids it.
 */
export const mayContactApps = (
  rules: Pick<CompanyRules, 'providers' | 'localApps'>,
  signInUrl: string,
  host: string,
): boolean =>
  rules.localApps && (host === new URL(signInUrl).hostname || isListedHost(host, setupProvider(rules, signInUrl)));
