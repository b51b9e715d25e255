import type { ProviderId } from '../domain/provider.ts';
import { arnOfKey, providerOfKey, type RoleKey, roleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import { forgetProvider } from './forget-provider.ts';

/** Gives a provider's role settings, favorites, groups and names to another one, and forgets it. What the other has stays. */
export function moveProvider(snapshot: Snapshot, from: ProviderId, to: ProviderId): Snapshot {
  const here = (key: RoleKey): RoleKey => (providerOfKey(key) === from ? roleKey(to, arnOfKey(key)) : key);
  const each = (keys: readonly RoleKey[]): readonly RoleKey[] => [...new Set(keys.map(here))];
  const settings = Object.entries(snapshot.roleSettings) as [RoleKey, Snapshot['roleSettings'][RoleKey]][];
  const known = new Set(snapshot.chainedRoles.map(({ key }) => key));
  const old = snapshot.providers.find(({ id }) => id === from);
  const { defaultOwner } = snapshot;
  const moved: Snapshot = {
    ...snapshot,
    ...(defaultOwner !== undefined && { defaultOwner: here(defaultOwner) }),
    providers: snapshot.providers.map(provider =>
      provider.id === to && provider.nameFrom !== 'person' && old?.nameFrom === 'person'
        ? { ...provider, name: old.name, nameFrom: 'person' }
        : provider,
    ),
    roleSettings: {
      ...Object.fromEntries(settings.map(([key, value]) => [here(key), value])),
      ...snapshot.roleSettings,
    },
    favorites: each(snapshot.favorites),
    recents: each(snapshot.recents),
    startGroups: snapshot.startGroups.map(group => ({ ...group, keys: each(group.keys) })),
    chainedRoles: [
      ...snapshot.chainedRoles,
      ...snapshot.chainedRoles
        .filter(({ key }) => here(key) !== key && !known.has(here(key)))
        .map(chained => ({ ...chained, key: here(chained.key), source: here(chained.source) })),
    ],
  };
  return forgetProvider(moved, from);
}
