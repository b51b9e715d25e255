import { hours, type Instant, instant, minutes } from '../domain/instant.ts';

const XML_INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/;

/** Parses an xs:dateTime of SAML (UTC without a zone); else undefined. */
export function parseXmlInstant(text: string | undefined): Instant | undefined {
  const match = XML_INSTANT.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = '0', zone = 'Z'] = match;
  const days = daysSinceEpoch(Number(year), Number(month), Number(day));
  const firstOfNext = daysSinceEpoch(Number(year), Number(month) + 1, 1);
  const time =
    ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  const [zoneHour, zoneMinute] = zone === 'Z' ? [0, 0] : [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  const offset = (zone.startsWith('-') ? -1 : 1) * (zoneHour * 60 + zoneMinute) * minutes(1);
  const isOnCalendar = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && days < firstOfNext;
  const isOnClock = Number(minute) < 60 && Number(second) <= 60 && time <= hours(24);
  if (!isOnCalendar || !isOnClock || zoneMinute > 59 || Math.abs(offset) > hours(14)) return undefined;
  return instant(days * hours(24) + time - offset);
}

// Howard Hinnant's days_from_civil: the core has no Date.
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
