import type { Locator, Page } from 'playwright';

/** Activity: role sessions and failures. */
export class ActivitySheet {
  readonly dialog: Locator;
  /** Newest first. */
  readonly entries: Locator;
  readonly copy: Locator;
  readonly save: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Activity' });
    this.entries = this.dialog.getByRole('listitem');
    this.copy = this.dialog.getByRole('button', { name: 'Copy as CSV' });
    this.save = this.dialog.getByRole('button', { name: 'Save as CSV…' });
    this.back = this.dialog.getByRole('button', { name: 'Back' });
  }
}
