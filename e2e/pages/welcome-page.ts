import type { Locator, Page } from 'playwright';

/** Welcome page, also used to add a company. */
export class WelcomePage {
  readonly title: Locator;
  readonly address: Locator;
  readonly submit: Locator;
  /** Hint about the typed address. */
  readonly hint: Locator;
  /** Opens and closes the ways to find the address. */
  readonly find: Locator;
  readonly ways: Locator;
  readonly askIt: Locator;
  readonly useCorrected: Locator;
  readonly takeOver: Locator;
  readonly openSetup: Locator;
  /** What is wrong with the address. */
  readonly problem: Locator;

  constructor(page: Page) {
    this.title = page.getByRole('heading', { name: 'Welcome to Mai' });
    this.address = page.getByLabel('Your company’s AWS sign-in address');
    this.submit = page.getByRole('button', { name: 'Sign in' });
    this.hint = page.getByRole('main').getByRole('status').first();
    this.find = page.getByText('Where do I find it?');
    const found = page.getByRole('group').filter({ has: this.find });
    this.ways = found.locator('dl > div');
    this.askIt = found.getByRole('button', { name: 'Copy a message for IT' });
    this.useCorrected = page.getByRole('button', { name: 'Use this address' });
    this.takeOver = page.getByRole('button', { name: /^Import from / });
    this.openSetup = page.getByRole('button', { name: 'Open a company setup file…' });
    this.problem = page.getByRole('main').getByRole('alert');
  }

  async enter(address: string): Promise<void> {
    await this.address.fill(address);
    await this.submit.click();
  }
}
