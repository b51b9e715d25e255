import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import type { Home } from '../../e2e/driver/home.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { Screen } from './screen.ts';
import { start } from './started.ts';

const SIZE = { width: 800, height: 800 };
const SETTLED = 5;
/** Time until the picture is final. Milliseconds. */
const DONE = 2_500;

/**
 * From the first click on the icon to 2,000 roles on the screen, which an earlier run has shown, compared with an empty window.
 */
export async function benchPopover({ programs, rounds, homes }: Bench, take: Take): Promise<void> {
  const pictures = mkdtempSync(join(tmpdir(), 'mai-screen-'));
  const display = await startDisplay(`${SIZE.width}x${SIZE.height}`, pictures);
  const screen = new Screen(pictures, SIZE);
  const click = async (program: string, home: Home) => {
    const started = await start(program, home, display.address);
    await started.wait(SETTLED);
    const painted = screen.untilPainted(DONE);
    await started.icon.activate();
    const milliseconds = await painted;
    await started.stop();
    return milliseconds;
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const home = await homes.desk({ roles: 2_000, active: 20 });
      await open(programs.mai, home, display.address);
      const mai = await click(programs.mai, home);
      const baseline = await click(programs.window, homes.empty());
      take('popover', { mai, baseline });
    }
  } finally {
    screen.close();
    display.stop();
    rmSync(pictures, { recursive: true });
  }
}

/** Opens the window as in an earlier run, long enough for its last picture. */
async function open(program: string, home: Home, display: string): Promise<void> {
  const started = await start(program, home, display);
  await started.wait(SETTLED);
  await started.icon.activate();
  await started.wait(2 * SETTLED);
  await started.stop();
}
