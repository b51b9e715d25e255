import { addressKey } from '../domain/address-key.ts';
import { MOST_PROVIDERS, type Provider, type ProviderId } from '../domain/provider.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { checkProfileName } from '../roles/profile-names.ts';
import type { RoleSettings } from '../roles/roles-state.ts';
import { isSameJson } from '../same-json.ts';
import type { Snapshot } from '../snapshot.ts';
import { withImported } from '../start-groups/change-start-groups.ts';
import { without } from '../structural-sharing.ts';
import { lockOf, lockOfPreference } from './effective-preferences.ts';
import { endedQuestions } from './ended-questions.ts';
import type { Preferences } from './preferences.ts';
import type { PortablePreferences, PortableSettings, SettingsChange } from './settings-offer.ts';

export type SettingsPlan = {
  readonly parts: Pick<
    Snapshot,
    'providers' | 'chainedRoles' | 'roleSettings' | 'preferences' | 'accounts' | 'favorites' | 'startGroups'
  >;
  readonly changes: readonly SettingsChange[];
};

/** Merges settings from a file, and lists the changes. Locked settings stay. */
export function planImport(snapshot: Snapshot, portable: PortableSettings): SettingsPlan {
  const ids = new Map<ProviderId, ProviderId>();
  const isClosed = lockOf(snapshot, 'companies') !== undefined;
  const providers = [...snapshot.providers];
  for (const provider of portable.providers) {
    const address = addressKey(provider.signInUrl);
    const known = providers.find(({ signInUrl }) => addressKey(signInUrl) === address);
    if (known !== undefined) {
      ids.set(provider.id, known.id);
      // A chosen name, unless the person has chosen one here.
      const takesName = provider.nameFrom === 'person' && known.nameFrom !== 'person' && !isClosed;
      if (takesName) providers[providers.indexOf(known)] = { ...known, name: provider.name, nameFrom: 'person' };
    }
    // An id collision would mix up companies' roles.
    else if (!isClosed && providers.length < MOST_PROVIDERS && providers.every(({ id }) => id !== provider.id)) {
      ids.set(provider.id, provider.id);
      providers.push(notSharing(provider));
    }
  }
  const here = (key: RoleKey): RoleKey | undefined => {
    const id = ids.get(providerOfKey(key));
    return id && (`${id}${key.slice(key.indexOf(' '))}` as RoleKey);
  };
  const isNamed = ({ profileName }: RoleSettings) => profileName !== undefined;
  const isNamingLocked =
    lockOf(snapshot, 'profileNames') !== undefined && Object.values(portable.roleSettings).some(isNamed);
  const isChainingLocked = lockOf(snapshot, 'otherAccounts') !== undefined && portable.chainedRoles.length > 0;
  const roleSettings = withRoles(snapshot, portable.roleSettings, here);
  const chainedRoles = [...snapshot.chainedRoles];
  for (const { key, source, ...rest } of isChainingLocked ? [] : portable.chainedRoles) {
    const [own, from] = [here(key), here(source)];
    if (own && from && chainedRoles.every(chained => chained.key !== own))
      chainedRoles.push({ ...rest, key: own, source: from });
  }
  const kept = new Set(snapshot.favorites);
  const favorites = [...kept, ...portable.favorites.flatMap(key => here(key) ?? []).filter(key => !kept.has(key))];
  const startGroups = withImported(snapshot.startGroups, portable.startGroups, here);
  const accounts = { ...snapshot.accounts, ...portable.accounts };
  const { preferences, sets, isLocked } = withPreferences(snapshot, portable.preferences);
  const changed = (before: object, after: object): number =>
    Object.entries(after).filter(([name, value]) => !isSameJson((before as Record<string, unknown>)[name], value))
      .length;
  const counts: readonly SettingsChange[] = [
    { kind: 'roles', count: changed(snapshot.roleSettings, roleSettings) },
    { kind: 'chained', count: chainedRoles.length - snapshot.chainedRoles.length },
    { kind: 'accounts', count: changed(snapshot.accounts, accounts) },
    { kind: 'favorites', count: favorites.length - snapshot.favorites.length },
    { kind: 'startGroups', count: changed(snapshot.startGroups, startGroups) },
  ];
  return {
    parts: {
      providers,
      chainedRoles,
      roleSettings,
      preferences,
      accounts,
      favorites: favorites.slice(0, 1_000),
      startGroups,
    },
    changes: [
      ...endedQuestions(snapshot, { accounts, preferences }),
      ...providers
        .slice(snapshot.providers.length)
        .flatMap(({ name, signInUrl, signInWith: place }) => [
          { kind: 'adds-company', name, host: new URL(signInUrl).host } as const,
          ...(place === undefined ? [] : [{ kind: 'signs-in-with', name, place } as const]),
        ]),
      ...snapshot.providers.flatMap(({ name: from }, at) => {
        const to = providers[at]?.name ?? from;
        return to === from ? [] : [{ kind: 'renames-company', from, to } as const];
      }),
      ...(sets.length > 0 ? [{ kind: 'sets', settings: sets } as const] : []),
      ...counts.filter(change => !('count' in change) || change.count > 0),
      ...(isLocked || isNamingLocked || isChainingLocked || (isClosed && ids.size < portable.providers.length)
        ? [{ kind: 'locked' } as const]
        : []),
    ],
  };
}

/** A shared sign-in is a refresh token in a file: only the person chooses that, on each computer. */
const notSharing = (provider: Provider): Provider =>
  provider.portal === undefined ? provider : { ...provider, portal: without(provider.portal, 'sharesTokens') };

function withRoles(
  snapshot: Snapshot,
  portable: PortableSettings['roleSettings'],
  here: (key: RoleKey) => RoleKey | undefined,
): Snapshot['roleSettings'] {
  let roleSettings = snapshot.roleSettings;
  const mayName = lockOf(snapshot, 'profileNames') === undefined;
  for (const [from, settings] of Object.entries(portable) as [RoleKey, RoleSettings][]) {
    const key = here(from);
    if (key === undefined) continue;
    const { profileName, ...rest } = withoutLocked(snapshot, settings);
    // Profiles are exclusive: if the name is taken, the role keeps its own.
    const isFree =
      mayName && profileName !== undefined && checkProfileName({ ...snapshot, roleSettings }, key, profileName).ok;
    const merged = { ...roleSettings[key], ...rest, ...(isFree && { profileName }) };
    roleSettings = { ...roleSettings, [key]: merged };
  }
  return roleSettings;
}

/** What is locked would apply when the lock is removed. */
function withoutLocked(snapshot: Snapshot, settings: RoleSettings): RoleSettings {
  const names = (['duration', 'delivery', 'region'] as const).filter(name => lockOf(snapshot, name) !== undefined);
  return names.reduce<RoleSettings>((rest, name) => without(rest, name), settings);
}

function withPreferences(snapshot: Snapshot, portable: PortableSettings['preferences']) {
  const own = snapshot.preferences;
  const isOpen = (name: keyof PortablePreferences): boolean => lockOfPreference(snapshot, name) === undefined;
  // A choice under a lock would apply when the lock is removed.
  const chosen = [...new Set([...(own.chosen ?? []), ...(portable.chosen ?? []).filter(isOpen)])];
  const wanted = { ...portable, chosen: chosen.length === 0 ? own.chosen : chosen };
  const differing = (Object.keys(portable) as (keyof PortablePreferences)[]).filter(
    name => !isSameJson(own[name], wanted[name]),
  );
  const taken = differing.filter(isOpen);
  const preferences: Preferences = { ...own, ...Object.fromEntries(taken.map(name => [name, wanted[name]])) };
  return { preferences, sets: taken.filter(name => name !== 'chosen'), isLocked: taken.length < differing.length };
}
