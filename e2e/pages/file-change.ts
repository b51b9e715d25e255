import type { Locator } from 'playwright';

/** Changed lines of an AWS file, as screen readers read them: `removed: …` and `new: …`. */
export class FileChange {
  readonly figure: Locator;
  readonly goes: Locator;
  readonly comes: Locator;

  /** Of the only file in `place`, or of `file`. */
  constructor(place: Locator, file?: string) {
    this.figure = place.getByRole('figure', file === undefined ? {} : { name: `What changes in your AWS ${file}` });
    const lines = this.figure.getByRole('listitem');
    this.goes = lines.filter({ hasText: /^removed: / });
    this.comes = lines.filter({ hasText: /^new: / });
  }
}
