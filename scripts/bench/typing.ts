import { startBus, startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import { startTrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import { type RunningApp, startApp } from '../../e2e/driver/running-app.ts';
import type { Bench } from './bench.ts';
import type { Take } from './measures.ts';
import { pause } from './started.ts';
import { quantile } from './statistics.ts';

const WORDS = ['analyst', 'admin 4000', 'billing', 'rdo', '400000104729'];
/** Between two keys, as a quick hand types. Milliseconds. */
const BEAT = 120;

/** From the click to the first key: a hand goes from the mouse to the keyboard. Milliseconds. */
const TO_KEYBOARD = 1_000;

/** A frame is drawn as soon as it is ready, so that what is measured is the work and not the wait for the next refresh. */
const UNHURRIED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** From a key in the search to the painted list among 5,000 roles: the slowest but one of twenty. The built app, driven from within. */
export async function benchKeystroke({ rounds, homes }: Bench, take: Take): Promise<void> {
  const display = await startDisplay();
  for (let round = 0; round < Math.min(rounds, 3); round += 1) {
    // Within a minute no countdown changes, which would be taken for the work of a key.
    const home = await homes.desk({ roles: 5_000, live: 20, apart: 0 });
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

/** Milliseconds for each key. */
async function typed(mai: RunningApp): Promise<readonly number[]> {
  const page = await mai.popover();
  const search = page.getByRole('searchbox');
  await search.focus();
  // The pointer is where the icon was clicked, beside the window: under it, each list that moves would light up another row.
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
    // Whatever changes after a key belongs to it: the last frame that it asks for counts.
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
