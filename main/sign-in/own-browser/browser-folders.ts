import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Provider, ProviderId } from '../../../app/domain/provider.ts';
import { isSignInBrowser, type SignInBrowser } from '../../../app/domain/sign-in/sign-in-browser.ts';

/** Folder in Mai's data folder with the browsers' user data, by company and browser. */
export const SIGN_IN_BROWSERS_FOLDER = 'sign-in-browsers';

const PROVIDER_FOLDER = /^[a-z0-9-]{1,64}$/;

/**
 * User data folders of people's browsers, for sign-ins only. They have cookies of companies' pages, which the browser encrypts as it
 * does for every user data folder but its own: on Windows without app-bound encryption, on Linux without a keychain not at all.
 */
export class BrowserFolders {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, SIGN_IN_BROWSERS_FOLDER);
  }

  /** Creates the folder of a company and a browser. Two brands of browser can't share one. */
  async create(providerId: ProviderId, browser: SignInBrowser): Promise<string> {
    const folder = join(this.#folder, providerId, browser);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** Deletes a company's folders; with `except`, those of all other browsers. */
  async remove(providerId: ProviderId, except?: SignInBrowser): Promise<void> {
    const folder = join(this.#folder, providerId);
    if (except === undefined) return removeAll(folder);
    const names = await readdir(folder).catch(() => []);
    await Promise.all(
      names.filter(name => isSignInBrowser(name) && name !== except).map(name => removeAll(join(folder, name))),
    );
  }

  /** Deletes the folders of companies that are gone, for example because Mai was killed before it could. */
  async removeStale(providers: readonly Pick<Provider, 'id'>[]): Promise<void> {
    const known = new Set<string>(providers.map(({ id }) => id));
    const names = await readdir(this.#folder).catch(() => []);
    const stale = names.filter(name => PROVIDER_FOLDER.test(name) && !known.has(name));
    await Promise.all(stale.map(name => removeAll(join(this.#folder, name))));
  }
}

/** Processes of a browser that has just ended may still write. */
const removeAll = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
