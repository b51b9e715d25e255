import type { Locator, Page } from 'playwright';

/** Troubleshooting: findings and their fixes. */
export class TroubleshootSheet {
  readonly dialog: Locator;
  readonly findings: Locator;
  readonly titles: Locator;
  readonly again: Locator;
  readonly copy: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Troubleshoot' });
    this.findings = this.dialog.getByRole('listitem');
    this.titles = this.findings.getByRole('heading', { level: 3 });
    this.again = this.dialog.getByRole('button', { name: 'Check again' });
    this.copy = this.dialog.getByRole('button', { name: 'Copy report' });
    this.back = this.dialog.getByRole('button', { name: 'Back' });
  }

  finding(title: string | RegExp): Locator {
    return this.findings.filter({ has: this.dialog.page().getByRole('heading', { name: title }) });
  }

  /** The Fix button of a finding. */
  fix(title: string | RegExp): Locator {
    return this.finding(title).getByRole('button');
  }
}
