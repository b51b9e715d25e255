import type { Locator, Page } from 'playwright';

/** Everything about one role. */
export class RoleSheet {
  readonly dialog: Locator;
  readonly profile: Locator;
  readonly saveProfile: Locator;
  readonly region: Locator;
  readonly saveRegion: Locator;
  readonly useAsDefault: Locator;
  readonly getKeys: Locator;
  readonly stop: Locator;
  readonly close: Locator;
  readonly alert: Locator;

  constructor(page: Page, role: string, account: string) {
    this.dialog = page.getByRole('dialog', { name: `${role} in ${account}` });
    this.profile = this.dialog.getByLabel('Profile name', { exact: true });
    this.saveProfile = this.dialog.getByRole('button', { name: 'Save Profile name' });
    this.region = this.dialog.getByLabel('Region', { exact: true });
    this.saveRegion = this.dialog.getByRole('button', { name: 'Save Region' });
    this.useAsDefault = this.dialog.getByRole('switch', { name: 'Use as default' });
    this.getKeys = this.dialog.getByRole('button', { name: 'Get keys' });
    this.stop = this.dialog.getByRole('button', { name: 'Stop' });
    this.close = this.dialog.getByRole('button', { name: 'Close' });
    this.alert = this.dialog.getByRole('alert');
  }
}
