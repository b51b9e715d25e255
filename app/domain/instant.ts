/** A point in time: milliseconds since the epoch, UTC. `app/` has no `Date`. */
export type Instant = number & { readonly brand: 'Instant' };

/** The end of the year 9999: later ones have no name that programs agree on, and calendars end. */
export const LAST_INSTANT = 253_402_300_799_999;

export const instant = (epochMilliseconds: number): Instant => epochMilliseconds as Instant;

export const seconds = (count: number): number => count * 1_000;
export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;

export const later = (from: Instant, milliseconds: number): Instant => instant(from + milliseconds);

/** As AWS writes it: ISO 8601 in UTC, to the second. Swedish writes dates that way. */
export const iso = (at: Instant): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' })
    .format(at)
    .replace(' ', 'T')
    .concat('Z');
