import type { Instant } from './instant.ts';

/** What the computer says of its network. `waking`: it slept a moment ago, and what it says is not worth much yet. */
export type Network =
  | { readonly kind: 'online' }
  | { readonly kind: 'waking'; readonly since: Instant }
  | { readonly kind: 'offline'; readonly since: Instant };
