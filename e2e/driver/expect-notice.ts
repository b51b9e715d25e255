import { expect } from '@playwright/test';
import type { Locator } from 'playwright';
import { HomePage } from '../pages/home-page.ts';
import type { RunningApp } from './running-app.ts';

/** A failure as shown: title, explanation, and the labels of its remedies but for those of help. */
export type Words = { readonly title: string; readonly detail: string; readonly remedies: readonly string[] };

/** A failure on the screen. */
export type ShownNotice = { remedy(label: string): Locator; dismiss(): Promise<void> };

/** Waits until exactly this failure is shown in a visible window. */
export async function expectFailure(mai: RunningApp, { title, detail, remedies }: Words): Promise<ShownNotice> {
  const { failureNotices } = new HomePage(await mai.popover());
  await expect(failureNotices).toHaveCount(1);
  await expect(failureNotices.getByRole('heading')).toHaveText(title);
  await expect(failureNotices.getByRole('paragraph')).toHaveText(detail);
  const buttons = failureNotices.getByRole('button').filter({ hasText: /./, hasNotText: /^(Copy details|Get help)$/ });
  await expect(buttons).toHaveText([...remedies]);
  await expect.poll(() => mai.visibleTitles()).toContain('Mai');
  return {
    remedy: label => failureNotices.getByRole('button', { name: label, exact: true }),
    dismiss: () => failureNotices.getByRole('button', { name: `Dismiss: ${title}` }).click(),
  };
}

/** Waits until no failure is shown. */
export async function expectNoFailure(mai: RunningApp): Promise<void> {
  await expect(new HomePage(await mai.popover()).failureNotices).toHaveCount(0);
}
