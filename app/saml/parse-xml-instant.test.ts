import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXmlInstant } from './parse-xml-instant.ts';

describe('a time in XML', () => {
  it.each([
    ['2025-06-15T15:06:40Z', 1_750_000_000_000],
    ['2025-06-15T15:06:40', 1_750_000_000_000],
    ['2025-06-15T17:06:40+02:00', 1_750_000_000_000],
    ['2025-06-15T09:36:40-05:30', 1_750_000_000_000],
    ['2025-06-15T15:06:40.1Z', 1_750_000_000_100],
    ['2025-06-15T15:06:40.123456789Z', 1_750_000_000_123],
    ['2025-06-15T15:06:40.9999999Z', 1_750_000_000_999],
    [' 2025-06-15T15:06:40Z\n', 1_750_000_000_000],
    ['2024-02-29T00:00:00Z', 1_709_164_800_000],
    ['2024-12-31T23:59:59+14:00', 1_735_639_199_000],
    ['2025-06-14T24:00:00Z', 1_749_945_600_000],
  ])('is read: %s', (text, epoch) => {
    expect(parseXmlInstant(text)).toBe(epoch);
  });

  it.each([
    undefined,
    '',
    'tomorrow',
    '2025-06-15',
    '2025-06-15 15:06:40Z',
    '2025-06-15T15:06Z',
    '2025-06-15T15:06:40z',
    '2025-06-15T15:06:40.Z',
    '2025-06-15T15:06:40+0200',
    '2025-00-15T15:06:40Z',
    '2025-13-15T15:06:40Z',
    '2025-06-00T15:06:40Z',
    '2025-06-31T15:06:40Z',
    '2025-02-29T15:06:40Z',
    '2025-06-15T25:00:00Z',
    '2025-06-15T24:00:01Z',
    '2025-06-15T15:60:40Z',
    '2025-06-15T15:06:61Z',
    '2025-06-15T15:06:40+15:00',
    '2025-06-15T15:06:40+02:60',
    '12025-06-15T15:06:40Z',
  ])('is not read: %s', text => {
    expect(parseXmlInstant(text)).toBeUndefined();
  });

  it('matches the calendar for every millisecond of many centuries', () => {
    const dates = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, date => {
        expect(parseXmlInstant(date.toISOString())).toBe(date.getTime());
      }),
      { numRuns: 2_000 },
    );
  });
});
