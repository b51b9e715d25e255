import type { Locator, Page } from 'playwright';

/** What a person sees who has no company yet, or adds another. */
export class WelcomePage {
  readonly title: Locator;
  readonly address: Locator;
  readonly submit: Locator;
  /** What is wrong with the address. */
  readonly problem: Locator;

  constructor(page: Page) {
    this.title = page.getByRole('heading', { name: 'Welcome to Mai' });
    this.address = page.getByLabel('Your company’s AWS sign-in address');
    this.submit = page.getByRole('button', { name: 'Sign in' });
    this.problem = page.getByRole('main').getByRole('alert');
  }

  async enter(address: string): Promise<void> {
    await this.address.fill(address);
    await this.submit.click();
  }
}
