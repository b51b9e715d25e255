import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durations } from './duration.ts';

const inHours = (facts: Parameters<typeof durations>[0]) => durations(facts).map(seconds => seconds / 3_600);

describe('the durations to request', () => {
  it('start with twelve hours if nothing is known', () => {
    expect(inHours({})).toEqual([12, 8, 6, 4, 2, 1]);
  });

  it.each([
    ['the assertion', { assertion: 28_800 }, [8, 6, 4, 2, 1]],
    ["the role's remembered maximum", { role: 14_400 }, [4, 2, 1]],
    ['what the person prefers', { preferred: 5_400 }, [1.5, 1]],
    ['the end of the sign-in', { untilSignInEnds: 9_000 }, [2.5, 2, 1]],
    ['the shortest of all', { assertion: 43_200, role: 28_800, preferred: 21_600, untilSignInEnds: 7_200 }, [2, 1]],
  ])('start with %s', (_, facts, ladder) => {
    expect(inHours(facts)).toEqual(ladder);
  });

  it('are just one hour if that is the maximum', () => {
    expect(inHours({ role: 3_600 })).toEqual([1]);
  });

  it('are never below STS’s minimum of 15 minutes', () => {
    expect(durations({ untilSignInEnds: -50 })).toEqual([900]);
    expect(durations({ untilSignInEnds: 100 })).toEqual([900]);
  });

  it('are never over twelve hours', () => {
    expect(durations({ assertion: 1_000_000 })[0]).toBe(43_200);
  });

  it('are whole seconds, longest first', () => {
    const seconds = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({ assertion: seconds, role: seconds, preferred: seconds, untilSignInEnds: seconds }),
        facts => {
          const ladder = durations(facts);
          expect(ladder.length).toBeGreaterThan(0);
          expect(ladder).toEqual([...new Set(ladder)].toSorted((one, other) => other - one));
          for (const step of ladder) expect(Number.isInteger(step) && step >= 900 && step <= 43_200).toBe(true);
        },
      ),
    );
  });
});
