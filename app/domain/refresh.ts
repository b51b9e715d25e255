import type { Failure } from './failure.ts';
import { type Instant, later, minutes, seconds } from './instant.ts';
import type { ProviderId } from './provider.ts';
import type { AwsRole, RoleKey } from './role.ts';
import { spread } from './spread.ts';

/** How new keys come for a provider's roles, or for one role. Where nothing is said, they come by themselves when due. */
export type Refresh =
  | { readonly kind: 'running'; readonly since: Instant }
  /** The company wants to see its person. Nothing is tried any more until somebody signs in. */
  | { readonly kind: 'waiting-for-person'; readonly since: Instant; readonly host: string }
  /** The person was asked, and said: not now. */
  | { readonly kind: 'put-off'; readonly since: Instant }
  /** The way there is broken; it is tried again by itself at `at`, and at once when the network returns. */
  | {
      readonly kind: 'retrying';
      readonly since: Instant;
      readonly at: Instant;
      readonly tries: number;
      readonly failure: Failure;
    }
  /** Refused for a reason that another try would meet again. The failure stands among the troubles. */
  | { readonly kind: 'gave-up'; readonly since: Instant };

/** What a state of refresh is about: a provider and all its roles, or one role. */
export type RefreshSubject = ProviderId | RoleKey;

/** A role that is to be alive and is not: it comes back as soon as it can. */
export type Lapsed = {
  /** Its time ended, or Mai has just started and it was live before. */
  readonly reason: 'ended' | 'start';
  readonly key: RoleKey;
  readonly providerId: ProviderId;
  readonly role: AwsRole;
  /** Since when it is missed. */
  readonly endedAt: Instant;
};

const FIRST_WAIT = seconds(30);
const LONGEST_WAIT = minutes(10);

/** The state after one more broken try: each wait is twice the one before, and no two subjects come at the same time. */
export function retryLater(
  before: Refresh | undefined,
  subject: RefreshSubject,
  failure: Failure,
  now: Instant,
): Refresh & { readonly kind: 'retrying' } {
  const known = before?.kind === 'retrying' ? before : undefined;
  const tries = (known?.tries ?? 0) + 1;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
  const at = later(now, wait * (0.75 + spread(`${subject} ${tries}`) / 2));
  return { kind: 'retrying', since: known?.since ?? now, at, tries, failure };
}
