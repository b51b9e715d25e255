import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import type { RunningApp } from './running-app.ts';

/** Resolves when Mai's window is the only visible one of Mai's and is ready for input. */
export async function inSight(mai: RunningApp): Promise<void> {
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await firstPicture(await mai.popover());
}

/** Resolves after the first paint of a visible page. Chromium drops keys that are pressed before. */
export async function firstPicture(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Resolves when a page has rendered the rows outside the viewport, which determine the scrollbar. */
export async function wholePicture(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        requestIdleCallback(drawn, { timeout: 1_000 });
      }),
  );
}
