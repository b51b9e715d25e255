import type { Locator, Page } from 'playwright';
import { FileChange } from './file-change.ts';

/** Backups of the AWS files. */
export class RestoreSheet {
  readonly dialog: Locator;
  readonly copies: Locator;
  /** Lines that restoring the selected backup would change. */
  readonly change: FileChange;
  readonly restore: Locator;
  readonly status: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Restore AWS files' });
    this.copies = this.dialog
      .locator('li')
      .filter({ has: page.getByRole('button', { name: 'Show what would change' }) });
    this.change = new FileChange(this.dialog);
    this.restore = this.dialog.getByRole('button', { name: 'Restore this copy' });
    this.status = this.dialog.getByRole('status');
    this.back = this.dialog.getByRole('button', { name: 'Back' });
  }

  look(copy: Locator): Locator {
    return copy.getByRole('button', { name: 'Show what would change' });
  }
}
