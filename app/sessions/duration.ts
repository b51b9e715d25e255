import { hours } from '../domain/instant.ts';
import { DURATION } from '../domain/role-session.ts';

const hour = hours(1) / 1_000;

/** Common MaxSessionDuration values in hours, longest first. STS does not report the maximum; it only rejects longer requests. */
const LADDER = [12, 8, 6, 4, 2, 1].map(hours => hours * hour);

export type DurationFacts = {
  /** Seconds that the assertion allows (SessionDuration). */
  readonly assertion?: number | undefined;
  /** Role's maximum in seconds, as found so far. */
  readonly role?: number | undefined;
  /** Preferred session length in seconds. */
  readonly preferred?: number | undefined;
  /** Seconds until SessionNotOnOrAfter. */
  readonly untilSignInEnds?: number | undefined;
};

/** Durations to request in order, in seconds: the longest that may be allowed first, then shorter ones. Never empty. */
export function durations(facts: DurationFacts): readonly number[] {
  const bounds = [facts.assertion, facts.role, facts.preferred, facts.untilSignInEnds].filter(
    bound => bound !== undefined,
  );
  const longest = Math.max(DURATION.minimum, Math.floor(Math.min(DURATION.maximum, ...bounds)));
  return [longest, ...LADDER.filter(step => step < longest)];
}
