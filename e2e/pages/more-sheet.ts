import type { Locator, Page } from 'playwright';

/** Menu of further pages, and the export of the role list. */
export class MoreSheet {
  readonly dialog: Locator;
  readonly troubleshoot: Locator;
  readonly activity: Locator;
  readonly naming: Locator;
  readonly asJson: Locator;
  readonly asTsv: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'More', exact: true });
    this.activity = this.dialog.getByRole('button', { name: /^Activity/ });
    this.troubleshoot = this.dialog.getByRole('button', { name: /^Troubleshoot/ });
    this.naming = this.dialog.getByRole('button', { name: /^Rename profiles/ });
    this.asJson = this.dialog.getByRole('button', { name: 'Export as JSON…' });
    this.asTsv = this.dialog.getByRole('button', { name: 'Export as TSV…' });
  }
}
