import { type Checked, granted, REFUSALS, refused } from './refusal.ts';

const LEAST = 900;
const MOST = 43_200;
const USUAL = 3_600;

/** DurationSeconds within the API's limits; the role's own maximum is checked later, as AWS does. */
export function checkDuration(parameters: URLSearchParams): Checked<number> {
  const asked = Number(parameters.get('DurationSeconds') ?? USUAL);
  if (!(asked >= LEAST)) return refused(REFUSALS.tooSmall('durationSeconds', asked, LEAST));
  if (asked > MOST) return refused(REFUSALS.tooLarge('durationSeconds', asked, MOST));
  return granted(asked);
}
