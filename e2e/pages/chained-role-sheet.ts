import type { Locator, Page } from 'playwright';

/** Form for a chained role. */
export class ChainedRoleSheet {
  readonly dialog: Locator;
  readonly role: Locator;
  readonly account: Locator;
  readonly externalId: Locator;
  readonly add: Locator;
  readonly alert: Locator;

  constructor(page: Page, source: string) {
    this.dialog = page.getByRole('dialog', { name: `From ${source} to another account` });
    this.role = this.dialog.getByLabel('Role name or ARN');
    this.account = this.dialog.getByLabel('Account ID');
    this.externalId = this.dialog.getByLabel('External ID');
    this.add = this.dialog.getByRole('button', { name: 'Add role' });
    this.alert = this.dialog.getByRole('alert');
  }
}
