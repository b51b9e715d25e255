import type { Locator, Page } from 'playwright';

/** Language setting in any language: all choices but the first are in their own language. */
export class LanguageChoice {
  readonly #page: Page;
  readonly list: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('combobox').filter({ has: page.getByRole('option', { name: 'Português (Brasil)' }) });
  }

  async choose(name: string): Promise<void> {
    await this.list.selectOption({ label: name });
  }

  /** `lang` of the page. */
  async ofPage(): Promise<string | null> {
    return await this.#page.locator('html').getAttribute('lang');
  }
}
