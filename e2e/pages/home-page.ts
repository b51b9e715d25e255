import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import { spoken } from '../../app/text/spoken.ts';

/** Home page: active roles, all roles, search. Roles have their accessible names. */
export class HomePage {
  readonly page: Page;
  readonly search: Locator;
  readonly failureNotices: Locator;
  /** The question about a “default” that is not Mai's. */
  readonly ownDefault: Locator;
  /** Active roles. */
  readonly active: Locator;
  /** Rows of all roles. */
  readonly roles: Locator;
  readonly accounts: Locator;
  readonly settings: Locator;
  readonly favorites: Locator;
  readonly recents: Locator;
  readonly companies: Locator;
  readonly #list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.ownDefault = page.getByRole('article', { name: 'Tools without a profile use your own “default”' });
    this.search = page.getByRole('searchbox', { name: 'Search accounts and roles' });
    this.failureNotices = page.getByRole('region', { name: 'Action needed' }).getByRole('article');
    this.active = page.getByRole('region', { name: 'Active', exact: true }).getByRole('row');
    this.favorites = page.getByRole('region', { name: 'Favorites' }).getByRole('row');
    this.recents = page.getByRole('region', { name: 'Recent' }).getByRole('row');
    this.companies = page.getByRole('contentinfo').getByRole('button', { name: /companies and sign-in$/ });
    this.#list = page.getByRole('region', { name: /^(Roles|Results) / });
    this.roles = this.#list.getByRole('row').filter({ hasNot: page.getByRole('heading') });
    this.accounts = this.#list.getByRole('heading', { level: 3 });
    this.settings = page.getByRole('button', { name: 'Settings', exact: true });
  }

  /** Heading of an account that can be collapsed. */
  account(name: string): Locator {
    return this.accounts.getByRole('button', { name, exact: true });
  }

  filter(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Filter roles' }).getByRole('button', { name, exact: true });
  }

  /** Row button of a role that is not active. */
  role(role: string, account: string): Locator {
    return this.#list.getByRole('button', { name: named(`Start ${role} in ${account}`) });
  }

  /** Cancels the start of a role. */
  giveUp(role: string, account: string): Locator {
    return this.#list.getByRole('button', { name: named(`Cancel starting ${role} in ${account}`) });
  }

  activeRole(role: string, account: string): Locator {
    return this.active.filter({ has: this.stop(role, account) });
  }

  stop(role: string, account: string): Locator {
    return this.page.getByRole('button', { name: named(`Stop ${role} in ${account}`) });
  }

  /** Opens the page of a role, from its row if it has one, else from its card. */
  more(role: string, account: string): Locator {
    const names = [`More for ${role} in ${account}`, `${role} in ${account}`].map(words => named(words).source);
    return this.page.getByRole('button', { name: new RegExp(names.join('|')) }).last();
  }

  /** Opens the AWS console as a role, from its row or card. */
  console(role: string, account: string): Locator {
    return this.page.getByRole('button', { name: named(`Open console for ${role} in ${account}`) });
  }

  /** Star of a role in the list of all roles. */
  favorite(role: string, account: string): Locator {
    return this.#list.getByRole('button', { name: named(`Favorite: ${role} in ${account}`) });
  }

  /** Context menu of a role. */
  menu(role: string, account: string): Locator {
    return this.page.getByRole('menu', { name: named(`Actions for ${role} in ${account}`) });
  }

  /** Copies an active role's credentials or AWS_PROFILE as the last time. */
  copy(role: string, account: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Copy .+: ${spoken(`${role} in ${account}`)}`) });
  }

  /** What just happened, by its title. */
  toast(title: string | RegExp): Locator {
    return this.page.getByRole('region', { name: title });
  }

  /** Gives “default” to an active role. */
  makeDefault(role: string, account: string): Locator {
    return this.page.getByRole('button', { name: named(`Make default: ${role} in ${account}`) });
  }

  /** From a page over the list, or over another page, back to the list. */
  async backToList(): Promise<void> {
    const pages = this.page.locator('dialog');
    for (let open = await pages.count(); open > 0; open -= 1) {
      await this.page.keyboard.press('Escape');
      await expect(pages).toHaveCount(open - 1);
    }
  }

  /** A failure, by its title. */
  notice(title: string | RegExp): Locator {
    return this.failureNotices.filter({ has: this.page.getByRole('heading', { name: title }) });
  }
}

/** Control of a role by its accessible name, with or without the production mark. */
const named = (words: string): RegExp =>
  new RegExp(`^${spoken(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(, production)?$`);
