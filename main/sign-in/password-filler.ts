import type { OnBeforeRequestListenerDetails, WebContents } from 'electron';
import type { Fill } from '../../app/domain/password-fill.ts';
import type { Provider } from '../../app/domain/provider.ts';
import { asksForPassword, fillLoginForm } from './login-form.ts';
import type { Passwords } from './passwords.ts';

/**
 * What one sign-in does about passwords: notes where the page asks for one, and types it on the first page that asks, if the
 * person wishes it and the page is exactly where it was saved. Once: a page that asks again did not take it.
 */
export class PasswordFiller {
  readonly #provider: Provider;
  readonly #fill: Fill | undefined;
  readonly #passwords: Passwords;
  /** The first page that asked. */
  #askedAt: { readonly page: number; readonly origin: string } | undefined;
  /** The number of the page on which it was typed. */
  #filledOn: number | undefined;
  #isRefused = false;
  /** What was filled in, until the next page has come. */
  #sentPassword: string | undefined;

  constructor(provider: Provider, fill: Fill | undefined, passwords: Passwords) {
    this.#provider = provider;
    this.#fill = fill;
    this.#passwords = passwords;
  }

  /** A page has loaded. Whoever is quick has typed before it came to rest. */
  async pageLoaded(contents: WebContents, page: number): Promise<void> {
    if ((await asksForPassword(contents)) && !contents.isDestroyed())
      this.#askedAt ??= { page, origin: originOf(contents) };
  }

  /**
   * At a page at rest, the `page`th of the sign-in; answers whether it was filled in and sent, so that there is nothing to do
   * for the person.
   */
  async pageAtRest(contents: WebContents, page: number): Promise<boolean> {
    if (!(await asksForPassword(contents)) || contents.isDestroyed()) return false;
    const origin = originOf(contents);
    this.#askedAt ??= { page, origin };
    const isFirst = page === this.#askedAt.page && this.#filledOn === undefined;
    if (this.#filledOn !== undefined && page > this.#filledOn) this.#refuse(origin);
    if (!isFirst || this.#fill === undefined || origin !== this.#fill.origin) return false;
    const password = await this.#passwords.read(this.#provider, this.#fill.user);
    if (password === undefined || contents.isDestroyed()) return false;
    this.#sentPassword = password;
    if (!(await fillLoginForm(contents, this.#fill, password))) return false;
    this.#filledOn = page;
    return true;
  }

  /** The next page has come: what was filled in has arrived. */
  pageArrived(): void {
    this.#sentPassword = undefined;
  }

  /**
   * Whether a navigation would carry the password to another origin: the page was right, and its server sends the form on
   * (307 and 308 repeat the POST, https://fetch.spec.whatwg.org/#http-redirect-fetch).
   */
  isLeak({ url, resourceType, uploadData = [] }: OutgoingRequest): boolean {
    const password = this.#sentPassword;
    if (password === undefined || resourceType !== 'mainFrame' || new URL(url).origin === this.#fill?.origin)
      return false;
    const body = Buffer.concat(uploadData.map(({ bytes }) => bytes)).toString('utf8');
    // The other encodings of a form (multipart/form-data, text/plain) have lines, and the values in them as they are.
    if (/[\r\n]/.test(body) && body.includes(password)) return true;
    return [...new URLSearchParams(body).values(), ...new URL(url).searchParams.values()].includes(password);
  }

  /** Nothing came of it for seconds. A page that sends by script and still asks did not take the password either. */
  async pageStillAtRest(contents: WebContents): Promise<void> {
    if (contents.isDestroyed() || contents.isLoadingMainFrame() || !(await asksForPassword(contents))) return;
    if (!contents.isDestroyed()) this.#refuse(originOf(contents));
  }

  /** The sign-in went well. */
  signInSucceeded(): void {
    if (this.#askedAt === undefined || (this.#filledOn !== undefined && !this.#isRefused)) return;
    this.#passwords.notify({ kind: 'asked', providerId: this.#provider.id, origin: this.#askedAt.origin });
  }

  #refuse(origin: string): void {
    if (this.#isRefused || origin !== this.#fill?.origin) return;
    this.#isRefused = true;
    this.#passwords.notify({ kind: 'refused', providerId: this.#provider.id });
  }
}

type OutgoingRequest = Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType' | 'uploadData'>;

const originOf = (contents: WebContents): string => new URL(contents.getURL()).origin;
