import type { Locator, Page } from 'playwright';
import { TroubleshootSheet } from './troubleshoot-page.ts';

/** The rotation of a long-lived key on the Troubleshoot page. */
export class Rotation {
  readonly sheet: TroubleshootSheet;
  /** The finding of a key. */
  readonly finding: Locator;
  readonly ask: Locator;
  readonly question: Locator;
  readonly start: Locator;
  readonly cancel: Locator;
  readonly undo: Locator;
  readonly deactivate: Locator;
  readonly deleteNow: Locator;
  readonly deleteThis: Locator;
  readonly confirmDeletion: Locator;

  constructor(page: Page) {
    this.sheet = new TroubleshootSheet(page);
    const { dialog } = this.sheet;
    this.finding = this.sheet.finding(/never expires$/);
    this.ask = dialog.getByRole('button', { name: 'Rotate…' });
    this.question = dialog.getByRole('group', { name: /^Rotate the key of/ });
    this.start = this.question.getByRole('button', { name: 'Rotate now' });
    this.cancel = this.question.getByRole('button', { name: 'Cancel' });
    this.undo = dialog.getByRole('button', { name: 'Undo' });
    this.deactivate = dialog.getByRole('button', { name: 'Deactivate the old key' });
    this.deleteNow = dialog.getByRole('button', { name: 'Delete now…' });
    this.deleteThis = dialog.getByRole('button', { name: 'Delete this key…' });
    this.confirmDeletion = dialog.getByRole('button', { name: 'Delete key' });
  }

  /** The card of a rotation. */
  card(title: string | RegExp): Locator {
    return this.sheet.finding(title);
  }
}
