import type { ProviderId } from '../domain/provider.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { ownerOf } from '../renewal/renewal-changes.ts';
import type { Snapshot } from '../snapshot.ts';
import { withoutRoles } from '../start-groups/change-start-groups.ts';
import { kept, keptKeys, without, withParts } from '../structural-sharing.ts';

/** Removes everything about the provider: its roles' profile names would stay reserved otherwise. */
export function forgetProvider(snapshot: Snapshot, gone: ProviderId): Snapshot {
  return withParts(
    withoutDefaultOf(snapshot, key => providerOfKey(key) === gone),
    {
      providers: kept(snapshot.providers, provider => provider.id !== gone),
      roles: keptKeys(snapshot.roles, id => id !== gone),
      providerIdentities: keptKeys(snapshot.providerIdentities, id => id !== gone),
      launchAddresses: keptKeys(snapshot.launchAddresses, id => id !== gone),
      chainedRoles: kept(snapshot.chainedRoles, ({ key }) => providerOfKey(key) !== gone),
      listings: keptKeys(snapshot.listings, id => id !== gone),
      signIns: keptKeys(snapshot.signIns, id => id !== gone),
      roleSettings: keptKeys(snapshot.roleSettings, key => providerOfKey(key) !== gone),
      favorites: kept(snapshot.favorites, key => providerOfKey(key) !== gone),
      startGroups: withoutRoles(snapshot.startGroups, key => providerOfKey(key) === gone),
      recents: kept(snapshot.recents, key => providerOfKey(key) !== gone),
      rolesToResume: kept(snapshot.rolesToResume, ({ providerId }) => providerId !== gone),
      lastRoles: kept(snapshot.lastRoles, key => providerOfKey(key) !== gone),
      passwordFills: keptKeys(snapshot.passwordFills, id => id !== gone),
      renewals: keptKeys(snapshot.renewals, subject => ownerOf(subject) !== gone),
      failureNotices: kept(snapshot.failureNotices, notice => notice.providerId !== gone),
    },
  );
}

/** Forgets that these roles have, had or own the profile `default`. */
export function withoutDefaultOf(snapshot: Snapshot, isGone: (key: RoleKey) => boolean): Snapshot {
  const { defaultOwner, defaultHolder } = snapshot;
  const unowned = defaultOwner !== undefined && isGone(defaultOwner) ? without(snapshot, 'defaultOwner') : snapshot;
  return defaultHolder !== undefined && isGone(defaultHolder.key) ? without(unowned, 'defaultHolder') : unowned;
}
