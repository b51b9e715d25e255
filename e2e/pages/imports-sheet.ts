import type { Locator, Page } from 'playwright';

/** Import from other tools. */
export class ImportsSheet {
  readonly dialog: Locator;
  readonly entries: Locator;
  readonly take: Locator;
  readonly leave: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Found on this computer' });
    this.entries = this.dialog.getByRole('checkbox');
    this.take = this.dialog.getByRole('button', { name: /^Import \d+$/ });
    this.leave = this.dialog.getByRole('button', { name: 'Not now' });
  }

  entry(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name });
  }
}
