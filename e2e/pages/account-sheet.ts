import type { Locator, Page } from 'playwright';

/** Page to edit an account's name, label and color. */
export class AccountSheet {
  readonly dialog: Locator;
  readonly label: Locator;
  readonly saveLabel: Locator;
  readonly tag: Locator;
  readonly saveTag: Locator;
  readonly group: Locator;
  readonly saveGroup: Locator;
  readonly color: Locator;
  readonly production: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Account / });
    this.label = this.dialog.getByLabel('Name', { exact: true });
    this.saveLabel = this.dialog.getByRole('button', { name: 'Save Name' });
    this.tag = this.dialog.getByLabel('Label', { exact: true });
    this.saveTag = this.dialog.getByRole('button', { name: 'Save Label' });
    this.group = this.dialog.getByLabel('Group', { exact: true });
    this.saveGroup = this.dialog.getByRole('button', { name: 'Save Group' });
    this.color = this.dialog.getByLabel('Color', { exact: true });
    this.production = this.dialog.getByLabel('Production', { exact: true });
    this.close = this.dialog.getByRole('button', { name: 'Close' });
  }
}
