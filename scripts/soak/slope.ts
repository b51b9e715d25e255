/** A measurement: hours since the start, and a value. */
export type Sample = { readonly hours: number; readonly value: number };

/** A fitted line's rise per hour, and the smallest rise that is still likely. */
export type Slope = { readonly perHour: number; readonly atLeast: number };

/** Of a day of the soak, in hours. Within it memory rises and falls with the window and with sign-ins. */
const WINDOW = 0.1;

/** Two-sided 95 % of the normal distribution. */
const Z = 1.96;

/** The lowest sample of each day, without the first day: programs load what they need at first use. */
export function lowestOfDays(samples: readonly Sample[]): readonly Sample[] {
  const lowest = new Map<number, Sample>();
  for (const sample of samples) {
    const day = Math.floor(sample.hours / WINDOW);
    if (sample.value < (lowest.get(day)?.value ?? Number.POSITIVE_INFINITY)) lowest.set(day, sample);
  }
  return [...lowest.values()].slice(1);
}

/**
 * Theil–Sen: the median of the slopes of all pairs, since a single day must not bend the line. The lower
 * bound is Sen's 95 % interval by Kendall's variance. Without two samples at different times both are NaN.
 * https://en.wikipedia.org/wiki/Theil%E2%80%93Sen_estimator
 */
export function fitSlope(samples: readonly Sample[]): Slope {
  const slopes = samples
    .flatMap((one, at) =>
      samples
        .slice(at + 1)
        .filter(other => other.hours !== one.hours)
        .map(other => (other.value - one.value) / (other.hours - one.hours)),
    )
    .toSorted((one, other) => one - other);
  const count = samples.length;
  const deviation = Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const lower = Math.floor((slopes.length - Z * deviation) / 2);
  return { perHour: median(slopes), atLeast: slopes[Math.max(0, lower)] ?? Number.NaN };
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1] ?? Number.NaN, sorted[Math.floor(middle)] ?? Number.NaN];
  return (below + above) / 2;
}
