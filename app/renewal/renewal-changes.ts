// Changes to the renewals of a snapshot, for reducers.
import type { FailureKind } from '../domain/failure.ts';
import { later } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import { keptKeys, merged } from '../structural-sharing.ts';
import type { Renewal, RenewalSubject } from './renewal.ts';

type Renewals = Snapshot['renewals'];

/** The provider that a state of renewal is about, itself or by one of its roles. */
export const ownerOf = (subject: RenewalSubject): ProviderId => providerOfKey(subject as RoleKey);

export function withRenewal(renewals: Renewals, subject: RenewalSubject, renewal: Renewal | undefined): Renewals {
  return renewal === undefined
    ? keptKeys(renewals, other => other !== subject)
    : merged(renewals, { [subject]: renewal });
}

/** Without what holds up the renewals of a provider and its roles. A running one stays: it sets its own outcome. */
export const freed = (renewals: Renewals, providerId: ProviderId): Renewals =>
  keptKeys(renewals, subject => ownerOf(subject) !== providerId || renewals[subject]?.kind === 'running');

/** Without the retries after this failure, or after any. */
export const withoutRetries = (renewals: Renewals, after?: FailureKind): Renewals =>
  keptKeys(renewals, subject => {
    const renewal = renewals[subject];
    return renewal?.kind !== 'retrying' || (after !== undefined && renewal.failure.kind !== after);
  });

/** A retry that was set by a wrong clock comes when it was meant to, once the clock is right. */
export const withMovedRetries = (renewals: Renewals, moved: number): Renewals =>
  Object.entries(renewals).reduce<Renewals>(
    (all, [subject, renewal]) =>
      renewal.kind === 'retrying' && moved !== 0
        ? merged(all, { [subject]: { ...renewal, since: later(renewal.since, moved), at: later(renewal.at, moved) } })
        : all,
    renewals,
  );
