import type { Locator, Page } from 'playwright';

/** Page to edit an account's name, label and color. */
export class AccountSheet {
  readonly dialog: Locator;
  readonly label: Locator;
  readonly tag: Locator;
  readonly group: Locator;
  readonly colors: Locator;
  readonly production: Locator;
  /** Browser of the account's console. */
  readonly browser: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Account / });
    this.label = this.dialog.getByLabel('Name', { exact: true });
    this.tag = this.dialog.getByLabel('Label', { exact: true });
    this.group = this.dialog.getByLabel('Group', { exact: true });
    this.colors = this.dialog.getByRole('group', { name: 'Color' });
    this.production = this.dialog.getByLabel('Production', { exact: true });
    this.browser = this.dialog.getByRole('combobox', { name: 'Open the console in' });
    this.back = this.dialog.getByRole('button', { name: 'Back' });
  }

  /** A color, by its name. */
  color(name: string): Locator {
    return this.colors.getByRole('radio', { name });
  }
}
