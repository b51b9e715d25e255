import type { Locator, Page } from 'playwright';

/** A reason that blocks renewal, as shown. */
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
