import type { AccountId } from './domain/arn.ts';
import type { Instant } from './domain/instant.ts';
import type { Provider, ProviderId } from './domain/provider.ts';
import { assertNever } from './domain/result.ts';
import type { Role, RoleKey } from './domain/role.ts';
import { isLive, type RoleSession } from './domain/role-session.ts';
import type { Preferences, RoleSettings, Settings } from './domain/settings.ts';
import type { SignIn, Snapshot, Trouble } from './snapshot.ts';

/** Everything that changes the snapshot. */
export type Event =
  | { readonly type: 'settingsLoaded'; readonly settings: Settings }
  | { readonly type: 'providerAdded'; readonly provider: Provider }
  | { readonly type: 'providerForgotten'; readonly providerId: ProviderId }
  | { readonly type: 'signInChanged'; readonly providerId: ProviderId; readonly signIn: SignIn }
  | { readonly type: 'rolesOffered'; readonly providerId: ProviderId; readonly roles: readonly Role[] }
  | { readonly type: 'accountsNamed'; readonly names: Readonly<Record<AccountId, string>> }
  | { readonly type: 'assumeStarted'; readonly key: RoleKey }
  | { readonly type: 'assumeEnded'; readonly key: RoleKey }
  | { readonly type: 'roleAssumed'; readonly session: RoleSession }
  | { readonly type: 'sessionEnded'; readonly key: RoleKey }
  | { readonly type: 'timePassed'; readonly now: Instant }
  | { readonly type: 'roleSettingsChanged'; readonly key: RoleKey; readonly change: RoleSettings }
  | { readonly type: 'defaultOwnerChanged'; readonly key: RoleKey | undefined }
  | { readonly type: 'preferencesChanged'; readonly change: Partial<Preferences> }
  | { readonly type: 'failed'; readonly trouble: Trouble }
  | { readonly type: 'dismissed'; readonly id: string }
  | { readonly type: 'settled'; readonly providerId?: ProviderId; readonly key?: RoleKey };

const without = <K extends string, V>(record: Readonly<Record<K, V>>, gone: K): Readonly<Record<K, V>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone)) as Record<K, V>;

/** The next snapshot. Pure, and the only way a snapshot changes; the same object comes back when nothing did. */
export function reduce(snapshot: Snapshot, event: Event): Snapshot {
  switch (event.type) {
    case 'settingsLoaded': {
      const { version: _, ...settings } = event.settings;
      return { ...snapshot, ...settings };
    }
    case 'providerAdded':
      return { ...snapshot, providers: [...snapshot.providers, event.provider] };
    case 'providerForgotten':
      return {
        ...snapshot,
        providers: snapshot.providers.filter(provider => provider.id !== event.providerId),
        roles: without(snapshot.roles, event.providerId),
        signIns: without(snapshot.signIns, event.providerId),
        troubles: snapshot.troubles.filter(trouble => trouble.providerId !== event.providerId),
      };
    case 'signInChanged':
      return { ...snapshot, signIns: { ...snapshot.signIns, [event.providerId]: event.signIn } };
    case 'rolesOffered':
      return { ...snapshot, roles: { ...snapshot.roles, [event.providerId]: event.roles } };
    case 'accountsNamed':
      return { ...snapshot, accountNames: { ...snapshot.accountNames, ...event.names } };
    case 'assumeStarted':
      return { ...snapshot, assuming: [...snapshot.assuming.filter(key => key !== event.key), event.key] };
    case 'assumeEnded':
      return { ...snapshot, assuming: snapshot.assuming.filter(key => key !== event.key) };
    case 'roleAssumed':
      return {
        ...snapshot,
        roleSessions: [...snapshot.roleSessions.filter(({ key }) => key !== event.session.key), event.session],
      };
    case 'sessionEnded':
      return { ...snapshot, roleSessions: snapshot.roleSessions.filter(session => session.key !== event.key) };
    case 'timePassed': {
      const live = snapshot.roleSessions.filter(session => isLive(session, event.now));
      return live.length === snapshot.roleSessions.length ? snapshot : { ...snapshot, roleSessions: live };
    }
    case 'roleSettingsChanged': {
      const changed = { ...snapshot.roleSettings[event.key], ...event.change };
      return { ...snapshot, roleSettings: { ...snapshot.roleSettings, [event.key]: changed } };
    }
    case 'defaultOwnerChanged': {
      const { defaultOwner: _, ...rest } = snapshot;
      return event.key === undefined ? rest : { ...rest, defaultOwner: event.key };
    }
    case 'preferencesChanged':
      return { ...snapshot, preferences: { ...snapshot.preferences, ...event.change } };
    case 'failed':
      return {
        ...snapshot,
        troubles: [...snapshot.troubles.filter(trouble => !isSameMatter(trouble, event.trouble)), event.trouble].slice(
          -20,
        ),
      };
    case 'dismissed':
      return { ...snapshot, troubles: snapshot.troubles.filter(trouble => trouble.id !== event.id) };
    case 'settled':
      return settle(snapshot, event.providerId, event.key);
    default:
      return assertNever(event);
  }
}

const isSameMatter = (one: Trouble, other: Trouble): boolean =>
  one.failure.kind === other.failure.kind && one.providerId === other.providerId && one.key === other.key;

/** What was wrong with a provider or a role is moot once the same thing has worked. */
function settle(snapshot: Snapshot, providerId: ProviderId | undefined, key: RoleKey | undefined): Snapshot {
  const troubles = snapshot.troubles.filter(trouble => {
    if (key !== undefined && trouble.key === key) return false;
    return !(providerId !== undefined && trouble.providerId === providerId && trouble.key === undefined);
  });
  return troubles.length === snapshot.troubles.length ? snapshot : { ...snapshot, troubles };
}
