import type { Failure } from '../domain/failure.ts';
import { type Instant, later, minutes, seconds } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { AwsRole, RoleKey } from '../domain/role.ts';
import { spread } from './spread.ts';

/** Renewal state of a provider's roles or of one role. Without one, renewal is automatic. */
export type Renewal =
  | { readonly kind: 'running'; readonly since: Instant }
  /** Interaction required: no attempts until the person signs in. */
  | { readonly kind: 'waiting-for-person'; readonly since: Instant; readonly host: string }
  /** Snoozed by the person. */
  | { readonly kind: 'snoozed'; readonly since: Instant }
  /** Connection failed; retried at `at`, and immediately when the network returns. */
  | {
      readonly kind: 'retrying';
      readonly since: Instant;
      readonly at: Instant;
      readonly tries: number;
      readonly failure: Failure;
    }
  /** Rejected for a reason that a retry would meet again. Shown as a failure. */
  | { readonly kind: 'gave-up'; readonly since: Instant };

/** Subject of a renewal state: a provider with all its roles, or one role. */
export type RenewalSubject = ProviderId | RoleKey;

/** A role that should be active but is not; it restarts as soon as possible. */
export type RoleToResume = {
  /** It expired, it was active before Mai restarted, or programs wait for it. */
  readonly reason: 'ended' | 'start' | 'request';
  readonly key: RoleKey;
  readonly providerId: ProviderId;
  readonly role: AwsRole;
  /** Since when it is not active. */
  readonly endedAt: Instant;
};

const FIRST_WAIT = seconds(30);
const LONGEST_WAIT = minutes(10);

/** State after another failed attempt: exponential backoff with a jitter per subject. */
export function retryLater(
  before: Renewal | undefined,
  subject: RenewalSubject,
  failure: Failure,
  now: Instant,
): Renewal & { readonly kind: 'retrying' } {
  const known = before?.kind === 'retrying' ? before : undefined;
  const tries = (known?.tries ?? 0) + 1;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
  const at = later(now, wait * (0.75 + spread(`${subject} ${tries}`) / 2));
  return { kind: 'retrying', since: known?.since ?? now, at, tries, failure };
}
