import { describe, expect, it } from 'vitest';
import { hours, later, minutes, seconds } from '../domain/instant.ts';
import { FakeTimepiece } from '../testing/fakes/fake-timepiece.ts';
import { NOW } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';
import { createTrustedClock } from './trusted-clock.ts';

function setup() {
  const computer = new FakeTimepiece(NOW, settled);
  const clock = createTrustedClock(computer);
  const woken: number[] = [];
  const wake = (milliseconds: number) => clock.wake(later(NOW, milliseconds), () => woken.push(computer.now() - NOW));
  return { computer, clock, woken, wake };
}

describe('a wake-up', () => {
  it('comes once, on time', async () => {
    const { computer, woken, wake } = setup();
    wake(hours(2));
    await computer.advance(hours(3));
    expect(woken).toEqual([hours(2)]);
    expect(computer.waiting).toBe(0);
  });

  it('that was canceled never comes', async () => {
    const { computer, woken, wake } = setup();
    wake(minutes(2))();
    await computer.advance(hours(1));
    expect(woken).toEqual([]);
    expect(computer.waiting).toBe(0);
  });

  it('missed in sleep comes within thirty seconds, or immediately on resume', async () => {
    const slow = setup();
    slow.wake(hours(1));
    slow.computer.sleep(hours(6));
    await slow.computer.advance(seconds(30));
    expect(slow.woken).toEqual([hours(6) + seconds(30)]);
    const quick = setup();
    quick.wake(hours(1));
    quick.computer.sleep(hours(6));
    quick.clock.recheck();
    expect(quick.woken).toEqual([hours(6)]);
  });

  it('comes at the true time when the clock is set back meanwhile', async () => {
    const { computer, clock, woken, wake } = setup();
    wake(hours(2));
    await computer.advance(hours(1));
    computer.set(-hours(1));
    await computer.advance(hours(3));
    expect(woken).toEqual([hours(2)]);
    expect(clock.ahead()).toBe(-hours(1));
  });

  it('comes early after a forward clock change, until AWS’s time is known', async () => {
    const { computer, clock, woken, wake } = setup();
    wake(hours(2));
    computer.set(hours(3));
    await computer.advance(seconds(30));
    expect(woken).toEqual([seconds(30)]);
    clock.measured(hours(3));
    wake(hours(1));
    await computer.advance(hours(2));
    expect(woken).toEqual([seconds(30), hours(1)]);
  });
});

describe('the time', () => {
  it('is AWS’s if the local clock is wrong', async () => {
    const { computer, clock } = setup();
    computer.set(minutes(7));
    expect(clock.now()).toBe(later(NOW, minutes(7)));
    clock.measured(minutes(7));
    expect(clock.now()).toBe(NOW);
    await computer.advance(hours(1));
    expect(clock.now()).toBe(later(NOW, hours(1)));
  });

  it('is right again when the wrong clock is set right', () => {
    const { computer, clock } = setup();
    computer.set(hours(1));
    clock.measured(hours(1));
    computer.set(-hours(1));
    expect(clock.now()).toBe(NOW);
    expect(clock.ahead()).toBe(0);
  });

  it('ignores latency', () => {
    const { computer, clock } = setup();
    const told: number[] = [];
    clock.watch(ahead => told.push(ahead));
    for (const noise of [900, -1_200, 3_000, -seconds(5) + 1]) clock.measured(noise);
    computer.set(-seconds(2));
    clock.now();
    expect(told).toEqual([]);
    expect(clock.ahead()).toBe(0);
  });

  it('is sent with how far its time has moved: not at all when the wall clock was set back', () => {
    const { computer, clock } = setup();
    const moves: number[] = [];
    clock.watch((_, moved) => moves.push(moved));
    clock.measured(minutes(3));
    computer.set(-minutes(1));
    clock.now();
    expect(moves).toEqual([-minutes(3), 0]);
  });

  it('is sent to all subscribers when corrected', () => {
    const { computer, clock } = setup();
    const told: number[] = [];
    const cancel = clock.watch(ahead => told.push(ahead));
    clock.measured(minutes(3));
    clock.measured(minutes(3) + 500);
    computer.set(-minutes(1));
    clock.now();
    cancel();
    clock.measured(0);
    expect(told).toEqual([minutes(3), minutes(2)]);
  });
});
