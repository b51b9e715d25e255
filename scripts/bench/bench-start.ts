import type { Home } from '../../e2e/driver/home.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { memoryOf, processorTimeOf } from './process-tree.ts';
import { start } from './started.ts';

/** Time until all start-up work has finished. Seconds. */
const SETTLED = 10;

/** Start of Mai with 20 active roles compared with an empty tray app: time, processor time, memory. */
export async function benchStart({ programs, display, rounds, homes }: Bench, take: Take): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const mai = await settledStart(programs.mai, await homes.desk({ roles: 100, active: 20 }), display);
    const baseline = await settledStart(programs.tray, homes.empty(), display);
    take('icon', { mai: mai.toIcon, baseline: baseline.toIcon });
    take('startTime', { mai: mai.seconds, baseline: baseline.seconds });
    take('memory', { mai: mai.memory, baseline: baseline.memory });
  }
}

async function settledStart(program: string, home: Home, display: string) {
  const started = await start(program, home, display);
  await started.wait(SETTLED);
  const tree = started.tree();
  const found = { toIcon: started.toIcon, seconds: processorTimeOf(tree), memory: memoryOf(tree) };
  await started.stop();
  return found;
}
