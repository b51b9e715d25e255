// How new keys come, for providers and roles where that is not simply by themselves: what changes in it.
import type { ProviderId } from '../domain/provider.ts';
import type { Refresh, RefreshSubject } from '../domain/refresh.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import { keptKeys, merged } from '../unchanged-parts.ts';

type Refreshes = Snapshot['refreshes'];

/** The provider that a state of refresh is about, itself or by one of its roles. */
export const ownerOf = (subject: RefreshSubject): ProviderId => providerOfKey(subject as RoleKey);

export function withRefresh(refreshes: Refreshes, subject: RefreshSubject, refresh: Refresh | undefined): Refreshes {
  return refresh === undefined
    ? keptKeys(refreshes, other => other !== subject)
    : merged(refreshes, { [subject]: refresh });
}

/** A refresh that is running sees for itself what comes of it. */
export const freed = (refreshes: Refreshes, providerId: ProviderId): Refreshes =>
  keptKeys(refreshes, subject => ownerOf(subject) !== providerId || refreshes[subject]?.kind === 'running');

export const withoutRetries = (refreshes: Refreshes): Refreshes =>
  keptKeys(refreshes, subject => refreshes[subject]?.kind !== 'retrying');
