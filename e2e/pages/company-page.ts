import type { Locator, Page } from 'playwright';
import { CODE, type Person } from '../simulator/people.ts';
import { mayClose } from './may-close.ts';

/** The company's sign-in page in any window. */
export class CompanyPage {
  readonly page: Page;
  readonly user: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    this.page = page;
    this.user = page.getByLabel('User name');
    this.password = page.getByLabel('Password');
    this.submit = page.getByRole('button', { name: 'Sign in', exact: true });
    this.problem = page.getByRole('alert');
  }

  /**
   * Enters user and password and submits by a click: Chromium drops keys that are pressed before a new page's first paint.
   * The page then navigates or closes.
   */
  async signIn({ user, password }: Pick<Person, 'user' | 'password'>): Promise<void> {
    await this.user.fill(user);
    await this.password.fill(password);
    await mayClose(this.submit.click());
  }

  async enterCode(code = CODE): Promise<void> {
    await this.page.getByLabel('Code').fill(code);
    await mayClose(this.page.getByRole('button', { name: 'Continue' }).click());
  }
}
