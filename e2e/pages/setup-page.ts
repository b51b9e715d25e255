import type { Locator, Page } from 'playwright';

/** Preview of a company setup. */
export class SetupPage {
  readonly page: Page;
  readonly changes: Locator;
  /** Why it can't be used. */
  readonly problem: Locator;
  /** Confirmation of a link's server. */
  readonly fetch: Locator;
  readonly use: Locator;
  readonly leave: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.page = page;
    this.changes = page
      .getByRole('list', { name: 'Nothing has changed yet. If you use this setup, Mai:' })
      .getByRole('listitem');
    this.problem = page.getByRole('alert');
    this.fetch = page.getByRole('button', { name: 'Get setup' });
    this.use = page.getByRole('button', { name: 'Use this setup' });
    this.leave = page.getByRole('button', { name: 'Not now' });
    this.close = page.getByRole('button', { name: 'Close' });
  }

  title(company: string): Locator {
    return this.page.getByRole('heading', { name: `Setup for “${company}”` });
  }
}
