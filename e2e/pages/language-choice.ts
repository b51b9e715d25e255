import type { Locator, Page } from 'playwright';

/** Where Mai's language is chosen, whichever language the settings are in: each of the choices but the first bears its own name. */
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

  /** The language that the page says it is in. */
  async ofPage(): Promise<string | null> {
    return await this.#page.locator('html').getAttribute('lang');
  }
}
