import { ownProperty } from '../domain/own-property.ts';
import type { Network } from './network-port.ts';
import type { Renewal, RenewalSubject, RoleToResume } from './renewal.ts';

/** Renewal, and what blocks it. */
export type RenewalState = {
  /** Roles whose session expired unintentionally; they restart as soon as possible. */
  readonly rolesToResume: readonly RoleToResume[];
  /** Renewal states of providers and roles, where not automatic. */
  readonly renewals: Readonly<Record<RenewalSubject, Renewal>>;
  readonly network: Network;
  /** Clock skew: how far the local clock is ahead of AWS's, in milliseconds. Times in the snapshot are AWS's. */
  readonly clockSkew: number;
};

export const renewalOf = ({ renewals }: Pick<RenewalState, 'renewals'>, subject: RenewalSubject): Renewal | undefined =>
  ownProperty(renewals, subject);
