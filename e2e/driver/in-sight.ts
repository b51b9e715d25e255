import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import type { RunningApp } from './running-app.ts';

/** Once a person sees Mai's window, and nothing else of Mai's, and can type into it. */
export async function inSight(mai: RunningApp): Promise<void> {
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await firstPicture(await mai.popover());
}

/** Resolves once a page in sight has been drawn. Chromium drops the keys that come before, and no person is that quick. */
export async function firstPicture(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Resolves once a page has drawn what it draws when it is idle: rows out of sight, by which the scroll bar goes. */
export async function wholePicture(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        requestIdleCallback(drawn, { timeout: 1_000 });
      }),
  );
}
