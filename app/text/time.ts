import { hours, minutes, seconds } from '../domain/instant.ts';

// Cached: a menu with twenty countdowns would spend half its time on creating forty formatters.
const unitFormats = new Map<string, Intl.NumberFormat>();
const clocks = new Map<string, Intl.DateTimeFormat>();

/** `short` for display (4 hr), `long` for screen readers (4 hours), which spell out abbreviations. */
type Units = 'short' | 'long';

function unit(language: string, count: number, of: 'hour' | 'minute' | 'second', unitDisplay: Units): string {
  const name = `${language} ${of} ${unitDisplay}`;
  const format = unitFormats.get(name) ?? new Intl.NumberFormat(language, { style: 'unit', unit: of, unitDisplay });
  unitFormats.set(name, format);
  return format.format(count);
}

/** Duration in hours and minutes, rounded down. */
export function duration(milliseconds: number, language: string, units: Units = 'short'): string {
  if (milliseconds < minutes(1)) return `< ${unit(language, 1, 'minute', units)}`;
  const hour = Math.floor(milliseconds / hours(1));
  const minute = Math.floor((milliseconds % hours(1)) / minutes(1));
  return [hour > 0 && unit(language, hour, 'hour', units), minute > 0 && unit(language, minute, 'minute', units)]
    .filter(Boolean)
    .join(' ');
}

/** Countdown in hours and minutes, with seconds in the last five minutes only. */
export function countdown(milliseconds: number, language: string, units: Units = 'short'): string {
  if (milliseconds >= minutes(5)) return duration(milliseconds, language, units);
  const minute = Math.floor(Math.max(0, milliseconds) / minutes(1));
  const second = unit(language, Math.floor((Math.max(0, milliseconds) % minutes(1)) / seconds(1)), 'second', units);
  return minute === 0 ? second : `${unit(language, minute, 'minute', units)} ${second}`;
}

/** Without the periods of “p.m.” in Canada and Latin America, which would double the one at the end of a sentence. */
const unpunctuated = (time: string): string => time.replace(/([ap])\.\s?m\./i, '$1m');

/** Localized time of day: 8:57 AM, 08:57. */
export function clockTime(at: number, language: string): string {
  // The time zone may change while traveling.
  const name = `${language} ${new Date(at).getTimezoneOffset()}`;
  const format = clocks.get(name) ?? new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  clocks.set(name, format);
  return unpunctuated(format.format(at));
}

/** Time of day today, else with the day: 5:40 PM, Tue 5:40 PM, Jun 9. */
export function comingTime(at: number, now: number, language: string): string {
  const days = calendarDay(at) - calendarDay(now);
  if (days <= 0) return clockTime(at, language);
  const parts: Intl.DateTimeFormatOptions =
    days < 7 ? { weekday: 'short', hour: 'numeric', minute: 'numeric' } : { month: 'short', day: 'numeric' };
  return unpunctuated(new Intl.DateTimeFormat(language, parts).format(at));
}

export const dateTime = (at: number, language: string): string =>
  unpunctuated(new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at));

/** Localized date: December 12, 2026. */
export const longDate = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);

/** Local calendar day as a number that grows with time, without a time zone's changes of hour. */
const calendarDay = (at: number): number => {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / hours(24));
};

/** Day for a heading: Today, Yesterday, Monday, June 9; with the year if it is another one. */
export function dayName(at: number, now: number, language: string): string {
  const daysAgo = calendarDay(now) - calendarDay(at);
  if (daysAgo === 0 || daysAgo === 1) {
    const [first = '', ...rest] = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-daysAgo, 'day');
    return `${first.toLocaleUpperCase(language)}${rest.join('')}`;
  }
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { weekday: 'long', month: 'long', day: 'numeric', ...year }).format(at);
}
