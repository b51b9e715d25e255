import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FakeTimepiece } from '../../app/testing/fakes/fake-timepiece.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { settled } from '../../app/testing/settled.ts';
import { createPace } from './pace-requests.ts';

function paced() {
  const time = new FakeTimepiece(NOW, settled);
  return { time, pace: createPace({ steady: () => time.steady(), after: (...given) => time.after(...given) }) };
}

describe('requests to IAM Identity Center', () => {
  it('arrive 20 at most within any second, whenever they arrive before their answer, and begin in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 90 }), async durations => {
        const { time, pace } = paced();
        const begun: { readonly at: number; readonly index: number; answeredAt: number }[] = [];
        let open = 0;
        let most = 0;
        const all = durations.map((duration, index) =>
          pace.run(async () => {
            const request = { at: time.steady(), index, answeredAt: 0 };
            begun.push(request);
            open += 1;
            most = Math.max(most, open);
            await pace.wait(duration);
            request.answeredAt = time.steady();
            open -= 1;
          }),
        );
        await settled();
        await time.advance(60_000);
        await Promise.all(all);
        expect(begun.map(({ index }) => index)).toEqual(durations.map((_, index) => index));
        for (const { answeredAt: from } of begun)
          expect(
            begun.filter(({ at, answeredAt }) => answeredAt >= from && at < from + 1_000).length,
          ).toBeLessThanOrEqual(20);
        expect(most).toBeLessThanOrEqual(8);
      }),
      { numRuns: 30, examples: [[Array.from({ length: 60 }, () => 40)]] },
    );
  });

  it('begin at once below the rate', async () => {
    const { pace } = paced();
    expect(await Promise.all([1, 2, 3].map(each => pace.run(async () => each)))).toEqual([1, 2, 3]);
  });

  it('wait for all after AWS asked for fewer', async () => {
    const { time, pace } = paced();
    pace.hold(2_000);
    pace.hold(500);
    const begun: number[] = [];
    const all = Promise.all([1, 2].map(() => pace.run(async () => void begun.push(time.steady()))));
    await time.advance(1_999);
    expect(begun).toEqual([]);
    await time.advance(1);
    await all;
    expect(begun).toEqual([2_000, 2_000]);
  });

  it('go on after one that fails', async () => {
    const { pace } = paced();
    await expect(pace.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await pace.run(async () => 'yes')).toBe('yes');
  });
});
