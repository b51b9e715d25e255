import type { ActivityRow } from './activity/activity-rows.ts';
import type { Finding } from './check-up/findings.ts';
import { type CompanyRules, NO_RULES } from './company/company-rules.ts';
import type { PolicyProblem, SetUpOffer } from './company/set-up-offer.ts';
import type { CompanySetUp, TakenSetUp } from './company/set-up-schema.ts';
import type { Command } from './contract.ts';
import type { AccountSettings, LearnedNames } from './domain/account-settings.ts';
import type { AccountId } from './domain/arn.ts';
import type { Backup, FileDifference } from './domain/aws-file-change.ts';
import type { ChainedRole } from './domain/chained-role.ts';
import type { OldElectron } from './domain/electron-age.ts';
import { EMPTY_SETTINGS } from './domain/empty-settings.ts';
import type { Failure } from './domain/failure.ts';
import type { Instant } from './domain/instant.ts';
import type { Network } from './domain/network.ts';
import type { PasswordFill } from './domain/password-fill.ts';
import type { Provider, ProviderId } from './domain/provider.ts';
import type { ProviderIdentity } from './domain/provider-identity.ts';
import type { ProxyQuestion } from './domain/proxy.ts';
import type { Lapsed, Refresh, RefreshSubject } from './domain/refresh.ts';
import { type AwsRole, providerOfKey, type Role, type RoleKey, roleKey } from './domain/role.ts';
import type { RoleSession } from './domain/role-session.ts';
import type { Preferences, RoleSettings } from './domain/settings.ts';
import type { FoundImport } from './import/import-candidate.ts';
import type { AccountMark } from './roles/account-marks.ts';
import type { SettingsOffer } from './settings/offers.ts';
import type { AccountsQuestion } from './sign-in/accounts-question.ts';
import { spokenLanguage } from './text/languages.ts';

export type SignIn =
  | { readonly kind: 'signed-out' }
  /** `silent` has no window; `window` may show one. */
  | { readonly kind: 'signing-in'; readonly since: Instant; readonly mode: 'window' | 'silent' }
  /** `isSealed`: the company's answer was for AWS's eyes only, and the roles are those that were known before. */
  | { readonly kind: 'signed-in'; readonly since: Instant; readonly isSealed?: boolean };

/** A failure as it is shown: with what it was about, so that its remedy can be a command. */
export type Trouble = {
  readonly id: string;
  readonly at: Instant;
  readonly failure: Failure;
  readonly providerId?: ProviderId;
  readonly key?: RoleKey;
  /** What the person asked for, where somebody did. */
  readonly command?: Command;
};

/** Where keys are kept that are not in the files: `memory` loses them at quit, since no keychain can be had. */
export type VaultState = 'keychain' | 'memory' | 'waiting';

/** Whom AWS takes the bearer of a role's keys for, as it said when it was asked. */
export type TestedIdentity = {
  readonly at: Instant;
  readonly accountId: AccountId;
  readonly role: string;
  readonly sessionName: string;
};

/** What a person had and what failed, newest first; `count` is how many there are in all. */
export type Activity = { readonly rows: readonly ActivityRow[]; readonly count: number };

/** What the check-up found last, the worst first. */
export type CheckUp = {
  readonly at: Instant;
  /** The person's home folder, which a report leaves out. */
  readonly home: string;
  readonly findings: readonly { readonly id: string; readonly finding: Finding }[];
};

/** What all surfaces draw. Plain data, immutable, and never a secret. */
export type Snapshot = {
  readonly version: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The system's language, a BCP 47 tag. */
  readonly systemLanguage: string;
  /** The one that Mai speaks, and writes dates and numbers in. */
  readonly language: string;
  readonly providers: readonly Provider[];
  readonly signIns: Readonly<Record<ProviderId, SignIn>>;
  readonly roles: Readonly<Record<ProviderId, readonly Role[]>>;
  /** By what a provider's assertions are known again. */
  readonly providerIdentities: Readonly<Record<ProviderId, ProviderIdentity>>;
  /** The name that counts, for accounts that have one; derived from the person's labels, the company and what Mai learned. */
  readonly accountNames: Readonly<Record<AccountId, string>>;
  /** Derived likewise, for accounts that have something to show. */
  readonly accountMarks: Readonly<Record<AccountId, AccountMark>>;
  readonly accounts: Readonly<Record<AccountId, AccountSettings>>;
  readonly learnedNames: LearnedNames;
  readonly favourites: readonly RoleKey[];
  readonly recents: readonly RoleKey[];
  /** The set-ups that IT put on the machine, the one that counts more first. */
  readonly policies: readonly CompanySetUp[];
  /** What is wrong with them. */
  readonly policyProblems: readonly PolicyProblem[];
  /** What the person took from a company's file or link. */
  readonly setUp?: TakenSetUp;
  /** The highest revision that each pinned key was seen to have signed. */
  readonly setUpRevisions: Readonly<Record<string, number>>;
  /** What other tools know, once somebody asked. */
  readonly imports?: readonly FoundImport[];
  /** One that is shown, with what it would change, and has taken no effect yet. */
  readonly setUpOffer?: SetUpOffer;
  readonly settingsOffer?: SettingsOffer;
  /** A sign-in ended with other accounts than the provider's: it is shown, and nothing of it counts yet. */
  readonly accountsQuestion?: AccountsQuestion;
  /** What policies and set-up say together. */
  readonly company: CompanyRules;
  readonly chainedRoles: readonly ChainedRole[];
  readonly roleSettings: Readonly<Record<RoleKey, RoleSettings>>;
  readonly defaultOwner?: RoleKey;
  /** Roles for which STS has been asked and has not answered yet. */
  readonly assuming: readonly RoleKey[];
  readonly roleSessions: readonly RoleSession[];
  /** The roles that a person picked and has not stopped: those of the next start, where it is wished. */
  readonly lastRoles: readonly RoleKey[];
  /** Roles that ended against the person's will, and come back once they can. */
  readonly lapsed: readonly Lapsed[];
  /** How new keys come, for providers and roles where that is not simply by themselves. */
  readonly refreshes: Readonly<Record<RefreshSubject, Refresh>>;
  readonly network: Network;
  readonly passwordFills: Readonly<Record<ProviderId, PasswordFill>>;
  /** Whether this computer has a keychain for passwords; undefined until it matters. */
  readonly keepsPasswords?: boolean;
  /** A proxy waits for the person's password. */
  readonly proxyQuestion?: ProxyQuestion;
  /** How far this computer's clock is ahead of AWS's, in milliseconds: the times here are AWS's. */
  readonly clockAhead: number;
  readonly troubles: readonly Trouble[];
  readonly preferences: Preferences;
  /** What AWS said when live roles were tested. */
  readonly identities: Readonly<Record<RoleKey, TestedIdentity>>;
  /** Copies of the AWS files, newest first, once somebody asked. */
  readonly backups?: readonly Backup[];
  /** The one that is looked at. */
  readonly restore?: { readonly backup: Backup; readonly difference: FileDifference };
  /** Only while somebody looks at it. */
  readonly activity?: Activity;
  /** Undefined until somebody asked. */
  readonly checkUp?: CheckUp;
  /** Undefined until the keychain was first asked, which never happens at start. */
  readonly vault?: VaultState;
  /** Whether the system starts Mai when the person logs in; undefined where it can't, or is not yet known. */
  readonly openAtLogin?: boolean;
  /** The origins of the endpoints that the environment sets for AWS; none where AWS's own are asked. */
  readonly awsEndpoints?: readonly string[];
  /** The Electron that Mai runs on, where it gets no security fixes any more. */
  readonly oldElectron?: OldElectron;
  /** The system's accent colour, as `#rrggbb`; undefined where it has none. */
  readonly accent?: string;
  /** Whether the system wants high contrast and does not tell pages itself; undefined until it was asked. */
  readonly isHighContrast?: boolean;
};

export function emptySnapshot(
  facts: Pick<Snapshot, 'version' | 'platform' | 'systemLanguage' | 'awsEndpoints' | 'oldElectron'>,
): Snapshot {
  const { version: _, ...settings } = EMPTY_SETTINGS;
  return {
    ...facts,
    ...settings,
    language: spokenLanguage(facts.systemLanguage) === undefined ? 'en' : facts.systemLanguage,
    signIns: {},
    accountNames: {},
    accountMarks: {},
    policies: [],
    policyProblems: [],
    company: NO_RULES,
    assuming: [],
    lapsed: [],
    refreshes: {},
    network: { kind: 'online' },
    clockAhead: 0,
    troubles: [],
    identities: {},
  };
}

export const signInOf = (snapshot: Snapshot, providerId: ProviderId): SignIn =>
  own(snapshot.signIns, providerId) ?? { kind: 'signed-out' };

export const providerOf = (snapshot: Pick<Snapshot, 'providers'>, providerId: ProviderId): Provider | undefined =>
  snapshot.providers.find(provider => provider.id === providerId);

export const refreshOf = (snapshot: Pick<Snapshot, 'refreshes'>, subject: RefreshSubject): Refresh | undefined =>
  own(snapshot.refreshes, subject);

// A provider's id comes from outside: `constructor` is none.
const own = <K extends string, T>(record: Readonly<Record<K, T>>, key: K): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const roleSessionOf = (snapshot: Snapshot, key: RoleKey): RoleSession | undefined =>
  snapshot.roleSessions.find(session => session.key === key);

/** A role that can be picked: a company offers it, or it is reached from another one, its `source`. */
export type KnownRole = {
  readonly key: RoleKey;
  readonly providerId: ProviderId;
  readonly role: AwsRole;
  readonly source?: RoleKey;
};

export type OfferedRole = { readonly key: RoleKey; readonly providerId: ProviderId; readonly role: Role };

/** Every role of every provider, in the order of the assertions. */
export function offeredRoles(snapshot: Pick<Snapshot, 'providers' | 'roles'>): readonly OfferedRole[] {
  return snapshot.providers.flatMap(({ id }) =>
    (snapshot.roles[id] ?? []).map(role => ({ key: roleKey(id, role.roleArn), providerId: id, role })),
  );
}

/** A key is `providerId roleArn`: the role itself, if the provider offers it. */
export function offeredRole(snapshot: Snapshot, key: RoleKey): OfferedRole | undefined {
  const [providerId = '', roleArn = ''] = key.split(' ');
  const role = own(snapshot.roles, providerId as ProviderId)?.find(candidate => candidate.roleArn === roleArn);
  return role && { key, providerId: providerId as ProviderId, role };
}

export function knownRole(snapshot: Snapshot, key: RoleKey): KnownRole | undefined {
  const chained = snapshot.chainedRoles.find(candidate => candidate.key === key);
  return offeredRole(snapshot, key) ?? (chained && fromChained(chained));
}

/** Every role that can be picked. One whose source nobody offers any more can't. */
export function knownRoles(snapshot: Pick<Snapshot, 'providers' | 'roles' | 'chainedRoles'>): readonly KnownRole[] {
  const known: KnownRole[] = [...offeredRoles(snapshot)];
  const keys = new Set(known.map(({ key }) => key));
  // A source was there before what it leads to, so that one pass finds chains of any length.
  for (const chained of snapshot.chainedRoles) {
    if (!keys.has(chained.source) || keys.has(chained.key)) continue;
    keys.add(chained.key);
    known.push(fromChained(chained));
  }
  return known;
}

const fromChained = ({ key, source, role }: ChainedRole): KnownRole => ({
  key,
  source,
  role,
  providerId: providerOfKey(key),
});

export const accountName = (snapshot: Pick<Snapshot, 'accountNames'>, accountId: AccountId): string =>
  snapshot.accountNames[accountId] ?? accountId;
