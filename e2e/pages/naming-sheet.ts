import type { Locator, Page } from 'playwright';

/** Names all profiles by a pattern. */
export class NamingSheet {
  readonly dialog: Locator;
  readonly pattern: Locator;
  readonly own: Locator;
  /** The profiles whose name would change. */
  readonly changes: Locator;
  readonly alert: Locator;
  readonly apply: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Rename profiles' });
    this.pattern = this.dialog.getByLabel('Pattern', { exact: true });
    this.own = this.dialog.getByLabel('Custom pattern');
    this.changes = this.dialog.getByRole('listitem');
    this.alert = this.dialog.getByRole('alert');
    this.apply = this.dialog.getByRole('button', { name: 'Rename' });
    this.back = this.dialog.getByRole('button', { name: 'Back' });
  }
}
