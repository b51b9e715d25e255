import { hours } from '../domain/instant.ts';

const hour = hours(1) / 1_000;

/** STS's bounds for DurationSeconds. */
export const DURATION = { minimum: 900, maximum: 12 * hour } as const;

/** Hours that companies really set as a role's maximum, longest first. STS does not tell the maximum; it only refuses. */
const LADDER = [12, 8, 6, 4, 2, 1].map(hours => hours * hour);

export type DurationFacts = {
  /** Seconds that the assertion allows (SessionDuration). */
  readonly assertion?: number | undefined;
  /** Seconds that the role was found to allow. */
  readonly role?: number | undefined;
  /** Seconds that the person or company prefers. */
  readonly preferred?: number | undefined;
  /** Seconds until the company wants every session to have ended (SessionNotOnOrAfter). */
  readonly untilSignInEnds?: number | undefined;
};

/** The durations to ask STS for, in order, in seconds: the longest that may be allowed first, then down the ladder. Never empty. */
export function durations(facts: DurationFacts): readonly number[] {
  const bounds = [facts.assertion, facts.role, facts.preferred, facts.untilSignInEnds].filter(
    bound => bound !== undefined,
  );
  const longest = Math.max(DURATION.minimum, Math.floor(Math.min(DURATION.maximum, ...bounds)));
  return [longest, ...LADDER.filter(step => step < longest)];
}
