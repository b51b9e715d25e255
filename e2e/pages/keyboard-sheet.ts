import type { Locator, Page } from 'playwright';

/** Keyboard shortcuts and the global shortcut. */
export class KeyboardSheet {
  readonly dialog: Locator;
  readonly keys: Locator;
  readonly choose: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    this.keys = this.dialog.getByRole('term');
    this.choose = this.dialog.getByRole('button', { name: /^(Set|Change) shortcut/ });
    this.alert = this.dialog.getByRole('alert');
  }
}
