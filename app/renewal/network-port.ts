import type { Cancel } from '../domain/cancel.ts';
import type { Instant } from '../domain/instant.ts';

/** Network state of the system. `waking`: just resumed from sleep, so not reliable yet. */
export type Network =
  | { readonly kind: 'online' }
  | { readonly kind: 'waking'; readonly since: Instant }
  | { readonly kind: 'offline'; readonly since: Instant };

export type NetworkPort = {
  now(): Network;
  /** Calls back on every change. */
  watch(listener: (network: Network) => void): Cancel;
};
