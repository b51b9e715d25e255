import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { countersBetween, memoryOf, threadCountersOf } from './process-tree.ts';
import { pause, start } from './started.ts';

/** V8 collects garbage half a minute after the start, Chromium after a minute, in an empty app too. Seconds. */
const SETTLED = 65;
const MINUTE = 60;
/** Time that the popover stays open. Milliseconds. */
const LOOK = 2_000;
/** Measured at the same time, since both are idle. */
const IDLERS = 3;

/** Idle cost: processor time over a minute with 20 active roles. */
export async function benchIdle({ programs, display, homes }: Bench, take: Take): Promise<void> {
  const idlers = [];
  for (let at = 0; at < IDLERS; at += 1)
    idlers.push(await start(programs.mai, await homes.desk({ roles: 100, active: 20 }), display));
  await Promise.all(idlers.map(idler => idler.wait(SETTLED + IDLERS)));
  const from = performance.now();
  const before = idlers.map(idler => threadCountersOf(idler.tree()));
  await pause(MINUTE * 1_000);
  const seconds = (performance.now() - from) / 1_000;
  for (const [at, idler] of idlers.entries()) {
    const done = countersBetween(before[at] ?? new Map(), threadCountersOf(idler.tree()));
    take('idle', { mai: (done.seconds / seconds) * 100 });
    await idler.stop();
  }
}

/** Memory a minute after the popover closed, compared with an empty tray app of the same age. */
export async function benchRest({ programs, display, rounds, homes }: Bench, take: Take): Promise<void> {
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    const mai = await start(programs.mai, await homes.desk({ roles: 100, active: 20 }), display);
    const tray = await start(programs.tray, homes.empty(), display);
    await mai.icon.activate();
    await pause(LOOK);
    await mai.icon.activate();
    await pause(MINUTE * 1_000);
    take('memoryAtRest', { mai: memoryOf(mai.tree()), baseline: memoryOf(tray.tree()) });
    await mai.stop();
    await tray.stop();
  }
}
