import type { Network } from '../domain/network.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { Refresh, RefreshSubject } from '../domain/refresh.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { kept, withParts } from '../unchanged-parts.ts';
import { freed, withoutRetries, withRefresh } from './refresh-states.ts';

export type RenewalEvent =
  | { readonly type: 'lapsedDropped'; readonly keys: readonly RoleKey[] }
  | { readonly type: 'refreshChanged'; readonly subject: RefreshSubject; readonly refresh?: Refresh }
  /** A person has signed in: the provider's roles are tried once more, whatever kept them from being renewed. */
  | { readonly type: 'refreshFreed'; readonly providerId: ProviderId }
  | { readonly type: 'clockChanged'; readonly clockAhead: number }
  | { readonly type: 'networkChanged'; readonly network: Network };

export const renewalReducers: Reducers<RenewalEvent> = {
  lapsedDropped: (snapshot, { keys }) =>
    withParts(snapshot, { lapsed: kept(snapshot.lapsed, ({ key }) => !keys.includes(key)) }),
  refreshChanged: (snapshot, { subject, refresh }) =>
    withParts(snapshot, { refreshes: withRefresh(snapshot.refreshes, subject, refresh) }),
  refreshFreed: (snapshot, { providerId }) => withParts(snapshot, { refreshes: freed(snapshot.refreshes, providerId) }),
  clockChanged: (snapshot, { clockAhead }) => withParts(snapshot, { clockAhead }),
  networkChanged: (snapshot, { network }) => {
    if (network.kind === snapshot.network.kind) return snapshot;
    const refreshes = network.kind === 'online' ? withoutRetries(snapshot.refreshes) : snapshot.refreshes;
    return { ...snapshot, network, refreshes };
  },
};
