import type { Locator, Page } from 'playwright';

/** Form for a company's password, and the question that opens it. */
export class PasswordSheet {
  readonly offer: Locator;
  readonly setup: Locator;
  readonly refuse: Locator;
  readonly dialog: Locator;
  readonly user: Locator;
  readonly password: Locator;
  readonly save: Locator;

  constructor(page: Page) {
    this.offer = page.getByRole('region', { name: 'Let Mai fill in your password?' });
    this.setup = this.offer.getByRole('button', { name: 'Save password…' });
    this.refuse = this.offer.getByRole('button', { name: 'No, thanks' });
    this.dialog = page.getByRole('dialog', { name: /^Password for / });
    this.user = this.dialog.getByLabel('User name');
    this.password = this.dialog.getByLabel('Password', { exact: true });
    this.save = this.dialog.getByRole('button', { name: 'Save' });
  }

  /** Saves a password, from the offer or another button that opens the form. */
  async tell(user: string, password: string, opener = this.setup): Promise<void> {
    await opener.click();
    await this.user.fill(user);
    await this.password.fill(password);
    await this.save.click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
