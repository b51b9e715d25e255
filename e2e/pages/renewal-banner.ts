import type { Locator, Page } from 'playwright';

/** The banner that says why roles can't renew. */
export class RenewalBanner {
  readonly banners: Locator;
  readonly title: Locator;
  readonly lines: Locator;

  constructor(page: Page) {
    this.banners = page.getByRole('region', { name: 'Renewal' }).getByRole('article');
    this.title = this.banners.getByRole('heading');
    this.lines = this.banners.getByRole('paragraph');
  }

  button(label: string): Locator {
    return this.banners.getByRole('button', { name: label, exact: true });
  }
}
