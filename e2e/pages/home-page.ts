import type { Locator, Page } from 'playwright';
import { spoken } from '../../app/text/spoken.ts';

/** Live roles, all roles and the search over them. Roles are named as a screen reader says them. */
export class HomePage {
  readonly page: Page;
  readonly search: Locator;
  readonly troubles: Locator;
  /** The roles that are live. */
  readonly live: Locator;
  /** Every role that can be picked. */
  readonly roles: Locator;
  readonly accounts: Locator;
  readonly settings: Locator;
  readonly favourites: Locator;
  readonly recents: Locator;
  /** Opens the pages that a person wants now and then. */
  readonly furtherPages: Locator;
  readonly #list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search accounts and roles' });
    this.troubles = page.getByRole('region', { name: 'Needs you' }).getByRole('article');
    this.live = page.getByRole('region', { name: 'Live', exact: true }).getByRole('row');
    this.favourites = page.getByRole('region', { name: 'Favourites' }).getByRole('row');
    this.recents = page.getByRole('region', { name: 'Used last' }).getByRole('row');
    this.furtherPages = page.getByRole('button', { name: 'More', exact: true });
    this.#list = page.getByRole('region', { name: /^(Roles? |Role$|Found )/ });
    this.roles = this.#list.getByRole('row');
    this.accounts = this.#list.getByRole('heading', { level: 3 });
    this.settings = page.getByRole('button', { name: 'Settings' });
  }

  /** The row's button of a role that is not live. */
  role(role: string, account: string): Locator {
    return this.#list.getByRole('button', { name: named(`Get keys for ${role} in ${account}`) });
  }

  /** Ends the waiting for a role's keys. */
  giveUp(role: string, account: string): Locator {
    return this.#list.getByRole('button', { name: named(`Cancel getting keys for ${role} in ${account}`) });
  }

  liveRole(role: string, account: string): Locator {
    return this.live.filter({ has: this.stop(role, account) });
  }

  stop(role: string, account: string): Locator {
    return this.page.getByRole('button', { name: named(`Stop ${role} in ${account}`) });
  }

  /** Opens everything about one role. */
  more(role: string, account: string): Locator {
    return this.page.getByRole('button', { name: named(`More for ${role} in ${account}`) }).last();
  }

  /** Something that needs the person, by its title. */
  trouble(title: string | RegExp): Locator {
    return this.troubles.filter({ has: this.page.getByRole('heading', { name: title }) });
  }
}

/** A role's control by what a screen reader says, whether or not the account is production. */
const named = (words: string): RegExp =>
  new RegExp(`^${spoken(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(, production)?$`);
