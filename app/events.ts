import type { Backup } from './domain/aws-file-change.ts';
import type { ChainedRole } from './domain/chained-role.ts';
import type { Failure } from './domain/failure.ts';
import type { Instant } from './domain/instant.ts';
import type { Network } from './domain/network.ts';
import type { PasswordFill } from './domain/password-fill.ts';
import type { Provider, ProviderId } from './domain/provider.ts';
import type { ProxyQuestion } from './domain/proxy.ts';
import type { Lapsed, Refresh, RefreshSubject } from './domain/refresh.ts';
import { assertNever } from './domain/result.ts';
import type { RoleKey } from './domain/role.ts';
import { isLive, type RoleSession } from './domain/role-session.ts';
import type { Preferences, RoleSettings, Settings } from './domain/settings.ts';
import { freed, withoutRetries, withRefresh } from './refresh/refresh-states.ts';
import { type ArrangementEvent, arrange, withAccounts, withRules } from './roles/arrangement.ts';
import { type OfferEvent, offer } from './settings/offers.ts';
import { forgetProvider, withoutDefaultOwner } from './sign-in/forget-provider.ts';
import { type OfferedRolesEvent, offerRoles } from './sign-in/offered-roles.ts';
import type { Activity, CheckUp, SignIn, Snapshot, TestedIdentity, Trouble, VaultState } from './snapshot.ts';
import { spokenLanguage } from './text/languages.ts';
import { kept, keptKeys, merged, without, withParts } from './unchanged-parts.ts';

/** Everything that changes the snapshot. */
export type Event =
  | ArrangementEvent
  | OfferEvent
  | { readonly type: 'settingsLoaded'; readonly settings: Settings }
  | { readonly type: 'providerAdded'; readonly provider: Provider }
  | { readonly type: 'providerForgotten'; readonly providerId: ProviderId }
  | { readonly type: 'signInChanged'; readonly providerId: ProviderId; readonly signIn: SignIn }
  | OfferedRolesEvent
  | { readonly type: 'providerNamed'; readonly providerId: ProviderId; readonly name: string }
  | { readonly type: 'assumeStarted'; readonly key: RoleKey }
  | { readonly type: 'assumeEnded'; readonly key: RoleKey }
  | { readonly type: 'roleAssumed'; readonly session: RoleSession }
  | { readonly type: 'sessionEnded'; readonly key: RoleKey }
  | { readonly type: 'timePassed'; readonly now: Instant; readonly lapsed?: readonly Lapsed[] }
  | { readonly type: 'lastRolesKept'; readonly keys: readonly RoleKey[] }
  | { readonly type: 'accentChanged'; readonly accent: string }
  | { readonly type: 'contrastChanged'; readonly isHigh: boolean }
  | { readonly type: 'openAtLoginChanged'; readonly on: boolean }
  | { readonly type: 'lapsedDropped'; readonly keys: readonly RoleKey[] }
  | { readonly type: 'refreshChanged'; readonly subject: RefreshSubject; readonly refresh?: Refresh }
  /** A person has signed in: whatever kept the provider's roles from new keys is to be tried once more. */
  | { readonly type: 'refreshFreed'; readonly providerId: ProviderId }
  | { readonly type: 'clockChanged'; readonly clockAhead: number }
  | { readonly type: 'networkChanged'; readonly network: Network }
  | { readonly type: 'passwordFillChanged'; readonly providerId: ProviderId; readonly fill: PasswordFill }
  | { readonly type: 'passwordsKnown'; readonly keeps: boolean }
  | { readonly type: 'proxyAsked'; readonly question: ProxyQuestion | undefined }
  | { readonly type: 'roleSettingsChanged'; readonly key: RoleKey; readonly change: RoleSettings }
  | { readonly type: 'defaultOwnerChanged'; readonly key: RoleKey | undefined }
  | { readonly type: 'preferencesChanged'; readonly change: Partial<Preferences> }
  | { readonly type: 'chainedRoleAdded'; readonly chained: ChainedRole }
  | { readonly type: 'chainedRoleForgotten'; readonly key: RoleKey }
  | { readonly type: 'credentialsTested'; readonly key: RoleKey; readonly identity: TestedIdentity }
  | { readonly type: 'backupsListed'; readonly backups: readonly Backup[] }
  | { readonly type: 'restorePreviewed'; readonly restore: Snapshot['restore'] | undefined }
  | { readonly type: 'activityRead'; readonly activity: Activity | undefined }
  | { readonly type: 'checkedUp'; readonly checkUp: CheckUp }
  | { readonly type: 'vaultKnown'; readonly vault: VaultState }
  | { readonly type: 'preferenceCleared'; readonly name: 'preferredDuration' | 'openShortcut' | 'language' }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'dismissed'; readonly id: string }
  | { readonly type: 'settled'; readonly providerId?: ProviderId; readonly key?: RoleKey };

/** The next snapshot. Pure, and the only way a snapshot changes; the same object comes back when nothing did. */
export const reduce = (snapshot: Snapshot, event: Event): Snapshot => withAccounts(snapshot, change(snapshot, event));

function change(snapshot: Snapshot, event: Event): Snapshot {
  switch (event.type) {
    case 'settingsLoaded': {
      const { version: _, ...settings } = event.settings;
      return withLanguage(withRules(withParts(snapshot, settings)));
    }
    case 'accountChanged':
    case 'accountsNamed':
    case 'favouriteChanged':
    case 'roleUsed':
    case 'profilesNamed':
    case 'roleDurationChanged':
    case 'policiesRead':
    case 'setUpChanged':
      return arrange(snapshot, event);
    case 'setUpOffered':
    case 'revisionSeen':
    case 'importsFound':
    case 'settingsOffered':
    case 'accountsAsked':
      return offer(snapshot, event);
    case 'settingsTaken':
      return withLanguage(offer(snapshot, event));
    case 'providerNamed': {
      const isNew = snapshot.providers.some(({ id, name }) => id === event.providerId && name !== event.name);
      const named = (provider: Provider) =>
        provider.id === event.providerId ? { ...provider, name: event.name } : provider;
      return isNew ? { ...snapshot, providers: snapshot.providers.map(named) } : snapshot;
    }
    case 'providerAdded':
      return { ...snapshot, providers: [...snapshot.providers, event.provider] };
    case 'providerForgotten':
      return forgetProvider(snapshot, event.providerId);
    case 'signInChanged':
      return withParts(snapshot, { signIns: merged(snapshot.signIns, { [event.providerId]: event.signIn }) });
    case 'rolesOffered':
    case 'originLearned':
      return offerRoles(snapshot, event);
    case 'assumeStarted':
      return snapshot.assuming.includes(event.key)
        ? snapshot
        : { ...snapshot, assuming: [...snapshot.assuming, event.key] };
    case 'assumeEnded':
      return withParts(snapshot, { assuming: kept(snapshot.assuming, key => key !== event.key) });
    case 'roleAssumed':
      return {
        ...snapshot,
        roleSessions: [...snapshot.roleSessions.filter(({ key }) => key !== event.session.key), event.session],
        lapsed: kept(snapshot.lapsed, ({ key }) => key !== event.session.key),
        lastRoles: snapshot.lastRoles.includes(event.session.key)
          ? snapshot.lastRoles
          : [...snapshot.lastRoles, event.session.key],
      };
    case 'sessionEnded':
      return withParts(snapshot, {
        roleSessions: kept(snapshot.roleSessions, ({ key }) => key !== event.key),
        identities: keptKeys(snapshot.identities, key => key !== event.key),
        lastRoles: kept(snapshot.lastRoles, key => key !== event.key),
      });
    case 'lastRolesKept':
      return withParts(snapshot, { lastRoles: event.keys });
    case 'contrastChanged':
      return withParts(snapshot, { isHighContrast: event.isHigh });
    case 'accentChanged':
      return withParts(snapshot, { accent: event.accent });
    case 'openAtLoginChanged':
      return withParts(snapshot, { openAtLogin: event.on });
    case 'timePassed': {
      const stays = (session: RoleSession) => isLive(session, event.now) || snapshot.assuming.includes(session.key);
      const lapsed = (event.lapsed ?? []).filter(({ key }) => snapshot.lapsed.every(known => known.key !== key));
      return withParts(snapshot, {
        roleSessions: kept(snapshot.roleSessions, stays),
        lapsed: lapsed.length === 0 ? snapshot.lapsed : [...snapshot.lapsed, ...lapsed],
      });
    }
    case 'lapsedDropped':
      return withParts(snapshot, { lapsed: kept(snapshot.lapsed, ({ key }) => !event.keys.includes(key)) });
    case 'refreshChanged':
      return withParts(snapshot, { refreshes: withRefresh(snapshot.refreshes, event.subject, event.refresh) });
    case 'refreshFreed':
      return withParts(snapshot, { refreshes: freed(snapshot.refreshes, event.providerId) });
    case 'clockChanged':
      return withParts(snapshot, { clockAhead: event.clockAhead });
    case 'networkChanged': {
      const { kind } = event.network;
      if (kind === snapshot.network.kind) return snapshot;
      const refreshes = kind === 'online' ? withoutRetries(snapshot.refreshes) : snapshot.refreshes;
      return { ...snapshot, network: event.network, refreshes };
    }
    case 'passwordFillChanged':
      return withParts(snapshot, { passwordFills: merged(snapshot.passwordFills, { [event.providerId]: event.fill }) });
    case 'passwordsKnown':
      return withParts(snapshot, { keepsPasswords: event.keeps });
    case 'proxyAsked': {
      const { proxyQuestion: _, ...rest } = snapshot;
      return event.question === undefined ? rest : { ...rest, proxyQuestion: event.question };
    }
    case 'roleSettingsChanged': {
      const changed = merged(snapshot.roleSettings[event.key] ?? {}, event.change);
      return withParts(snapshot, { roleSettings: merged(snapshot.roleSettings, { [event.key]: changed }) });
    }
    case 'defaultOwnerChanged':
      return event.key === undefined ? withoutDefaultOwner(snapshot) : withParts(snapshot, { defaultOwner: event.key });
    case 'preferencesChanged':
      return withLanguage(withParts(snapshot, { preferences: merged(snapshot.preferences, event.change) }));
    case 'chainedRoleAdded':
      return { ...snapshot, chainedRoles: [...snapshot.chainedRoles, event.chained] };
    case 'chainedRoleForgotten':
      return withParts(snapshot.defaultOwner === event.key ? withoutDefaultOwner(snapshot) : snapshot, {
        chainedRoles: kept(snapshot.chainedRoles, ({ key }) => key !== event.key),
        lapsed: kept(snapshot.lapsed, ({ key }) => key !== event.key),
        lastRoles: kept(snapshot.lastRoles, key => key !== event.key),
        refreshes: keptKeys(snapshot.refreshes, subject => subject !== event.key),
        roleSettings: keptKeys(snapshot.roleSettings, key => key !== event.key),
        troubles: kept(snapshot.troubles, ({ key }) => key !== event.key),
      });
    case 'credentialsTested':
      return withParts(snapshot, { identities: merged(snapshot.identities, { [event.key]: event.identity }) });
    case 'backupsListed':
      return { ...snapshot, backups: event.backups };
    case 'restorePreviewed': {
      const { restore: _, ...rest } = snapshot;
      return event.restore === undefined ? rest : { ...rest, restore: event.restore };
    }
    case 'activityRead': {
      const { activity: _, ...rest } = snapshot;
      return event.activity === undefined ? rest : { ...rest, activity: event.activity };
    }
    case 'checkedUp':
      return { ...snapshot, checkUp: event.checkUp };
    case 'vaultKnown':
      return withParts(snapshot, { vault: event.vault });
    case 'preferenceCleared':
      return withLanguage(withParts(snapshot, { preferences: without(snapshot.preferences, event.name) }));
    case 'failed':
      return {
        ...snapshot,
        troubles: [...snapshot.troubles.filter(trouble => !isSameMatter(trouble, event.trouble)), event.trouble].slice(
          -20,
        ),
      };
    case 'dismissed':
      return withParts(snapshot, { troubles: kept(snapshot.troubles, trouble => trouble.id !== event.id) });
    case 'settled':
      return settle(snapshot, event.providerId, event.key);
    default:
      return assertNever(event);
  }
}

/** The person's language, else the system's as far as Mai speaks it: its words and its dates never differ. */
function withLanguage(snapshot: Snapshot): Snapshot {
  const { preferences, systemLanguage } = snapshot;
  const system = spokenLanguage(systemLanguage) === undefined ? 'en' : systemLanguage;
  return withParts(snapshot, { language: preferences.language ?? system });
}

/** Of a company's sign-in and of a role only the latest try counts, however it failed. */
const isSameMatter = (one: Trouble, other: Trouble): boolean =>
  one.providerId === other.providerId && one.key === other.key
    ? other.providerId !== undefined || one.failure.kind === other.failure.kind
    : one.providerId === undefined && saysTheSame(one.failure, other.failure);

/** What was found at the start, and now stands in a role's way: it is said once, where something can be done about it. */
const saysTheSame = (one: Failure, other: Failure): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was wrong with a provider or a role is moot once the same thing has worked. */
function settle(snapshot: Snapshot, providerId: ProviderId | undefined, key: RoleKey | undefined): Snapshot {
  const isOfRole = (trouble: Trouble) => key !== undefined && trouble.key === key;
  const isOfProvider = (trouble: Trouble) => trouble.providerId === providerId && trouble.key === undefined;
  const isMoot = (trouble: Trouble) => isOfRole(trouble) || (providerId !== undefined && isOfProvider(trouble));
  return withParts(snapshot, {
    troubles: kept(snapshot.troubles, trouble => !isMoot(trouble)),
    refreshes: key === undefined ? snapshot.refreshes : keptKeys(snapshot.refreshes, subject => subject !== key),
  });
}
