import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startBus, startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import { startTrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import type { Home } from '../../e2e/driver/home.ts';
import { startApp } from '../../e2e/driver/running-app.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { pause } from './started.ts';

/** Pause between start and click. Milliseconds. */
const SETTLED = 4_000;

/**
 * From the click on the icon to 2,000 roles that a click can start: with the last picture, which is shown before, compared with
 * an opening without one. Measured in the built app.
 */
export async function benchUsable({ rounds, homes }: Bench, take: Take): Promise<void> {
  const display = await startDisplay();
  for (let round = 0; round < rounds; round += 1) {
    const home = await homes.desk({ roles: 2_000, active: 20 });
    const baseline = await opened(home, display.address);
    take('usable', { mai: await opened(home, display.address), baseline });
  }
  display.stop();
}

/** Milliseconds. Ends once the picture for the next opening is there. */
async function opened(home: Home, display: string): Promise<number> {
  const bus = await startBus();
  const panel = await startTrayHost(bus.address);
  const around = { home: home.path, data: home.data, stsUrl: 'http://127.0.0.1:9', busAddress: bus.address, display };
  const mai = await startApp(around);
  const icon = await panel.icon();
  await pause(SETTLED);
  await mai.electron.context().addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('#root main [data-row]') === null) return;
      observer.disconnect();
      // The frame that has it was drawn.
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usableAt: Date.now() })));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const clickedAt = Date.now();
  await icon.activate();
  const page = await mai.popover();
  const usableAt = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt);
  const milliseconds = Number(await usableAt.jsonValue()) - clickedAt;
  while (!existsSync(join(home.data, 'last-picture.json'))) await pause(100);
  await mai.quit();
  await panel.stop();
  bus.stop();
  return milliseconds;
}
