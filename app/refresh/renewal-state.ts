import type { Network } from '../domain/network.ts';
import { ownEntry } from '../domain/own-entry.ts';
import type { Lapsed, Refresh, RefreshSubject } from '../domain/refresh.ts';

/** How credentials are renewed, and what stands against it. */
export type RenewalState = {
  /** Roles whose session ended against the person's will; they start again once they can. */
  readonly lapsed: readonly Lapsed[];
  /** For providers and roles that are not simply renewed when due. */
  readonly refreshes: Readonly<Record<RefreshSubject, Refresh>>;
  readonly network: Network;
  /** The clock skew: how far this computer's clock is ahead of AWS's, in milliseconds. The times here are AWS's. */
  readonly clockAhead: number;
};

export const refreshOf = (
  { refreshes }: Pick<RenewalState, 'refreshes'>,
  subject: RefreshSubject,
): Refresh | undefined => ownEntry(refreshes, subject);
