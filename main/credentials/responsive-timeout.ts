import { setTimeout } from 'node:timers/promises';

const PARTS = 10;

/**
 * Resolves after `milliseconds` in which this process could receive answers. A time in which it was blocked, because it
 * was starting a window or the computer was busy or asleep, counts for a tenth at most: Node runs timers that are due
 * before it delivers answers, so a plain timer would expire although the answer has arrived.
 * https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick
 */
export async function responsiveTimeout(milliseconds: number): Promise<void> {
  for (let part = 0; part < PARTS; part += 1) await setTimeout(milliseconds / PARTS, undefined, { ref: false });
}
