import type { Locator, Page } from 'playwright';

/** What keeps tools from the keys, and what one click does about it. */
export class CheckUpSheet {
  readonly dialog: Locator;
  readonly findings: Locator;
  readonly titles: Locator;
  readonly again: Locator;
  readonly copy: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Check-up' });
    this.findings = this.dialog.getByRole('listitem');
    this.titles = this.findings.getByRole('heading');
    this.again = this.dialog.getByRole('button', { name: 'Look again' });
    this.copy = this.dialog.getByRole('button', { name: 'Copy report' });
    this.close = this.dialog.getByRole('button', { name: 'Close' });
  }

  finding(title: string | RegExp): Locator {
    return this.findings.filter({ has: this.dialog.page().getByRole('heading', { name: title }) });
  }

  /** The one button of a finding that can be mended. */
  mend(title: string | RegExp): Locator {
    return this.finding(title).getByRole('button');
  }
}
