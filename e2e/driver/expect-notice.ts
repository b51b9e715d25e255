import { expect } from '@playwright/test';
import type { Locator } from 'playwright';
import { HomePage } from '../pages/home-page.ts';
import type { RunningApp } from './running-app.ts';

/** A failure as shown: title, explanation, and the labels of its remedies. */
export type Words = { readonly title: string; readonly detail: string; readonly remedies: readonly string[] };

/** A failure on the screen. */
export type ShownTrouble = { remedy(label: string): Locator; dismiss(): Promise<void> };

/** Waits until exactly this failure is shown in a visible window. */
export async function expectTrouble(mai: RunningApp, { title, detail, remedies }: Words): Promise<ShownTrouble> {
  const { troubles } = new HomePage(await mai.popover());
  await expect(troubles).toHaveCount(1);
  await expect(troubles.getByRole('heading')).toHaveText(title);
  await expect(troubles.getByRole('paragraph')).toHaveText(detail);
  await expect(troubles.getByRole('button').filter({ hasText: /./ })).toHaveText([...remedies]);
  await expect.poll(() => mai.visibleTitles()).toContain('Mai');
  return {
    remedy: label => troubles.getByRole('button', { name: label, exact: true }),
    dismiss: () => troubles.getByRole('button', { name: `Dismiss: ${title}` }).click(),
  };
}

/** Waits until no failure is shown. */
export async function expectNoTrouble(mai: RunningApp): Promise<void> {
  await expect(new HomePage(await mai.popover()).troubles).toHaveCount(0);
}
