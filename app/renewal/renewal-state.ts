import { ownEntry } from '../domain/own-entry.ts';
import type { Network } from './network.ts';
import type { Lapsed, Renewal, RenewalSubject } from './renewal.ts';

/** How credentials are renewed, and what stands against it. */
export type RenewalState = {
  /** Roles whose session ended against the person's will; they start again once they can. */
  readonly lapsed: readonly Lapsed[];
  /** For providers and roles that are not simply renewed when due. */
  readonly renewals: Readonly<Record<RenewalSubject, Renewal>>;
  readonly network: Network;
  /** The clock skew: how far this computer's clock is ahead of AWS's, in milliseconds. The times here are AWS's. */
  readonly clockAhead: number;
};

export const renewalOf = ({ renewals }: Pick<RenewalState, 'renewals'>, subject: RenewalSubject): Renewal | undefined =>
  ownEntry(renewals, subject);
