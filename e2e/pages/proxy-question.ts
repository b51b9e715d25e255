import type { Locator, Page } from 'playwright';
import { mayClose } from './may-close.ts';

/** The proxy's sign-in window. */
export class ProxyQuestion {
  readonly page: Page;
  readonly title: Locator;
  readonly user: Locator;
  readonly password: Locator;
  readonly keep: Locator;
  readonly submit: Locator;
  readonly cancel: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { name: 'Your network requires a password' });
    this.user = page.getByLabel('User name');
    this.password = page.getByRole('textbox', { name: 'Password' });
    this.keep = page.getByRole('checkbox', { name: 'Save password' });
    this.submit = page.getByRole('button', { name: 'Continue' });
    this.cancel = page.getByRole('button', { name: 'Cancel' });
    this.alert = page.getByRole('alert');
  }

  async answer(user: string, password: string): Promise<void> {
    await this.user.fill(user);
    await this.password.fill(password);
    const gone = this.page.waitForEvent('close');
    await mayClose(this.submit.click());
    await gone;
  }

  async dismiss(): Promise<void> {
    await mayClose(this.cancel.click());
  }
}
