import { startBus, startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import { startTrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import { type RunningApp, startApp } from '../../e2e/driver/running-app.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { pause } from './started.ts';
import { quantile } from './statistics.ts';

const WORDS = ['analyst', 'admin 4000', 'billing', 'rdo', '400000104729'];
/** Pause between keystrokes of a fast typist. Milliseconds. */
const BEAT = 120;

/** Pause between click and first keystroke. Milliseconds. */
const TO_KEYBOARD = 1_000;

/** Frames are drawn as soon as they are ready: measures the work, not the wait for the next refresh. */
const UNHURRIED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** From a keystroke in the search to the painted list among 5,000 roles: the second slowest of twenty. Measured in the built app. */
export async function benchKeystroke({ rounds, homes }: Bench, take: Take): Promise<void> {
  const display = await startDisplay();
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    // No countdown changes within the minute; it would count as work of a keystroke.
    const home = await homes.desk({ roles: 5_000, active: 20, apart: 0 });
    const bus = await startBus();
    const panel = await startTrayHost(bus.address);
    const around = { home: home.path, data: home.data, stsUrl: 'http://127.0.0.1:9', busAddress: bus.address };
    const mai = await startApp({ ...around, display: display.address, arguments: UNHURRIED });
    await (await panel.icon()).activate();
    take('keystroke', { mai: quantile(await typed(mai), 0.95) });
    await mai.quit();
    await panel.stop();
    bus.stop();
  }
  display.stop();
}

/** Milliseconds per keystroke. */
async function typed(mai: RunningApp): Promise<readonly number[]> {
  const page = await mai.popover();
  const search = page.getByRole('searchbox');
  await search.focus();
  // The pointer stays outside the window, where the icon was clicked: rows that move under it would change highlight.
  await page.mouse.move(0, 0);
  await pause(TO_KEYBOARD);
  await page.evaluate(() => {
    const paints: number[] = [];
    let from = 0;
    const frameDone = (): void => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        paints[paints.length - 1] = performance.now() - from;
      };
      channel.port2.postMessage(undefined);
    };
    document.addEventListener(
      'keydown',
      () => {
        from = performance.now();
        paints.push(0);
      },
      { capture: true },
    );
    // All changes after a keystroke count: the last frame that it requests.
    new MutationObserver(() => requestAnimationFrame(frameDone)).observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { paints });
  });
  for (const word of WORDS) {
    for (const key of word) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await pause(BEAT);
    }
    for (const _ of word) {
      await page.keyboard.press('Backspace');
      await pause(BEAT);
    }
  }
  return await page.evaluate(() => (window as unknown as { paints: number[] }).paints);
}
