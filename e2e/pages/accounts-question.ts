import type { Locator, Page } from 'playwright';

/** Question about unfamiliar accounts of a sign-in. */
export class AccountsQuestion {
  readonly page: Page;
  readonly title: Locator;
  readonly accounts: Locator;
  readonly use: Locator;
  readonly leave: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Are these your accounts?' });
    this.accounts = page.getByRole('list', { name: 'Accounts' }).getByRole('listitem');
    this.use = page.getByRole('button', { name: 'Use these accounts' });
    this.leave = page.getByRole('button', { name: 'Don’t use them' });
  }

  /** Value below one of the labels. */
  fact(label: string): Locator {
    return this.page
      .locator('dl > div')
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .locator('dd');
  }
}
