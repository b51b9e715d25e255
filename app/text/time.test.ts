import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../domain/instant.ts';
import { clockTime, comingTime, countdown, dateTime, dayName, duration } from './time.ts';

describe('a length of time', () => {
  it.each([
    [hours(12), '12 hr'],
    [hours(7) + minutes(59) + seconds(59), '7 hr 59 min'],
    [hours(1), '1 hr'],
    [hours(1) - 1, '59 min'],
    [minutes(1), '1 min'],
    [minutes(1) - 1, '< 1 min'],
    [0, '< 1 min'],
    [-hours(1), '< 1 min'],
  ])('of %d ms reads %s', (milliseconds, text) => {
    expect(duration(milliseconds, 'en')).toBe(text);
  });

  it('is localized', () => {
    expect(duration(hours(2) + minutes(5), 'de')).toBe('2 Std. 5 Min.');
  });
});

describe('the countdown', () => {
  it.each([
    [hours(1) + minutes(5), '1 hr 5 min'],
    [minutes(5), '5 min'],
    [minutes(5) - 1, '4 min 59 sec'],
    [minutes(1), '1 min 0 sec'],
    [seconds(59) + 999, '59 sec'],
    [999, '0 sec'],
    [-5_000, '0 sec'],
  ])('at %d ms reads %s', (milliseconds, text) => {
    expect(countdown(milliseconds, 'en')).toBe(text);
  });
});

describe('a time of day', () => {
  const morning = new Date(2025, 0, 15, 8, 57).getTime();

  it('is localized, without a leading zero where unusual', () => {
    expect(clockTime(morning, 'en')).toMatch(/^8:57\sAM$/);
    expect(clockTime(morning, 'de')).toBe('08:57');
  });

  it.each(['en-CA', 'es-MX', 'es-CO'])('has no periods in %s, where a sentence may end with it', language => {
    const evening = new Date(2025, 0, 15, 17, 40).getTime();
    expect(clockTime(evening, language)).toMatch(/^5:40\spm$/);
    expect(comingTime(evening, evening - hours(24), language)).toMatch(/5:40\spm$/);
    expect(dateTime(evening, language)).toMatch(/5:40\spm$/);
  });
});

describe('a coming time', () => {
  const now = new Date(2025, 5, 9, 9).getTime();
  it.each([
    [new Date(2025, 5, 9, 17, 40), '5:40 PM'],
    [new Date(2025, 5, 10, 8), 'Tue 8:00 AM'],
    [new Date(2025, 5, 20, 8), 'Jun 20'],
  ])('%s has its day only where it is not today', (at, text) => {
    expect(comingTime(at.getTime(), now, 'en').replace(/\s/g, ' ')).toBe(text);
  });
});

describe('the name of a day', () => {
  const now = new Date(2025, 5, 15, 15, 6).getTime();
  const named = (year: number, month: number, day: number, language = 'en') =>
    dayName(new Date(year, month - 1, day, 0, 1).getTime(), now, language);

  it.each([
    [named(2025, 6, 15), 'Today'],
    [named(2025, 6, 14), 'Yesterday'],
    [named(2025, 6, 13), 'Friday, June 13'],
    [named(2024, 12, 31), 'Tuesday, December 31, 2024'],
    [named(2025, 6, 15, 'de'), 'Heute'],
    [named(2025, 6, 9, 'de'), 'Montag, 9. Juni'],
    [named(2025, 6, 9, 'ja'), '6月9日月曜日'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  it('changes at midnight, also where the clock was changed in between', () => {
    const evening = new Date(2025, 2, 29, 23, 59).getTime();
    expect(dayName(evening, new Date(2025, 2, 30, 0, 1).getTime(), 'en')).toBe('Yesterday');
    expect(dayName(evening, new Date(2025, 2, 31, 0, 1).getTime(), 'en')).toBe('Saturday, March 29');
  });
});
