/** A point in time: milliseconds since the epoch, UTC. `app/` has no `Date`. */
export type Instant = number & { readonly brand: 'Instant' };

/** End of the year 9999, the last one with a four-digit notation. */
export const LAST_INSTANT = 253_402_300_799_999;

export const instant = (epochMilliseconds: number): Instant => epochMilliseconds as Instant;

export const seconds = (count: number): number => count * 1_000;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;

export const later = (from: Instant, milliseconds: number): Instant => instant(from + milliseconds);

/** ISO 8601 in UTC, with seconds, as AWS writes it. The Swedish locale formats dates that way. */
export const iso = (at: Instant): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' })
    .format(at)
    .replace(' ', 'T')
    .concat('Z');
