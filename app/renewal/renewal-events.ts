import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { kept, withParts } from '../structural-sharing.ts';
import type { Network } from './network-port.ts';
import type { Renewal, RenewalSubject } from './renewal.ts';
import { freed, withMovedRetries, withoutRetries, withRenewal } from './renewal-changes.ts';

export type RenewalEvent =
  | { readonly type: 'rolesToResumeDropped'; readonly keys: readonly RoleKey[] }
  | { readonly type: 'renewalChanged'; readonly subject: RenewalSubject; readonly renewal?: Renewal }
  /** After a sign-in by the person: retries the provider's roles. */
  | { readonly type: 'renewalFreed'; readonly providerId: ProviderId }
  /** `moved`: by how much the time that Mai goes by has changed, in milliseconds. */
  | { readonly type: 'clockChanged'; readonly clockSkew: number; readonly moved: number }
  | { readonly type: 'networkChanged'; readonly network: Network };

export const renewalReducers: Reducers<RenewalEvent> = {
  rolesToResumeDropped: (snapshot, { keys }) =>
    withParts(snapshot, { rolesToResume: kept(snapshot.rolesToResume, ({ key }) => !keys.includes(key)) }),
  renewalChanged: (snapshot, { subject, renewal }) =>
    withParts(snapshot, { renewals: withRenewal(snapshot.renewals, subject, renewal) }),
  renewalFreed: (snapshot, { providerId }) => withParts(snapshot, { renewals: freed(snapshot.renewals, providerId) }),
  clockChanged: (snapshot, { clockSkew, moved }) =>
    withParts(snapshot, { clockSkew, renewals: withMovedRetries(snapshot.renewals, moved) }),
  networkChanged: (snapshot, { network }) => {
    if (network.kind === snapshot.network.kind) return snapshot;
    const renewals = network.kind === 'online' ? withoutRetries(snapshot.renewals) : snapshot.renewals;
    return { ...snapshot, network, renewals };
  },
};
