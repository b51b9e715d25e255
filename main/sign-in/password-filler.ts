import type { OnBeforeRequestListenerDetails, WebContents } from 'electron';
import type { Fill } from '../../app/domain/password-fill.ts';
import type { Provider } from '../../app/domain/provider.ts';
import { asksForPassword, fillLoginForm } from './login-form.ts';
import type { Passwords } from './passwords.ts';

/**
 * Password filling of one sign-in. Notes the first page that asks for a password, and fills in the saved one there if
 * that is enabled and the origin is the saved one. Fills in once: a page that asks again refused the password.
 */
export class PasswordFiller {
  readonly #provider: Provider;
  readonly #fill: Fill | undefined;
  readonly #passwords: Passwords;
  /** The first page that asked for a password. */
  #askedAt: { readonly page: number; readonly origin: string } | undefined;
  /** The number of the page that was filled in. */
  #filledOn: number | undefined;
  #isRefused = false;
  /** The submitted password, until the next page has loaded. */
  #sentPassword: string | undefined;

  constructor(provider: Provider, fill: Fill | undefined, passwords: Passwords) {
    this.#provider = provider;
    this.#fill = fill;
    this.#passwords = passwords;
  }

  /** Call it when a page has loaded: a quick person can type before the page is at rest. */
  async pageLoaded(contents: WebContents, page: number): Promise<void> {
    if ((await asksForPassword(contents)) && !contents.isDestroyed())
      this.#askedAt ??= { page, origin: originOf(contents) };
  }

  /**
   * Call it when the `page`th page of the sign-in is at rest. Returns whether the form was filled in and submitted, so
   * that the window can stay hidden.
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

  /** Call it when the next page has loaded: the password has reached its server. */
  pageArrived(): void {
    this.#sentPassword = undefined;
  }

  /**
   * Whether a request would send the password to another origin: the right server may redirect the form's POST (307 and
   * 308 repeat it, https://fetch.spec.whatwg.org/#http-redirect-fetch).
   */
  isLeak({ url, resourceType, uploadData = [] }: OutgoingRequest): boolean {
    const password = this.#sentPassword;
    if (password === undefined || resourceType !== 'mainFrame' || new URL(url).origin === this.#fill?.origin)
      return false;
    const body = Buffer.concat(uploadData.map(({ bytes }) => bytes)).toString('utf8');
    // The other form encodings (multipart/form-data, text/plain) have line breaks and unencoded values.
    if (/[\r\n]/.test(body) && body.includes(password)) return true;
    return [...new URLSearchParams(body).values(), ...new URL(url).searchParams.values()].includes(password);
  }

  /** Call it seconds after the submit. A page that submits by script and still asks refused the password. */
  async pageStillAtRest(contents: WebContents): Promise<void> {
    if (contents.isDestroyed() || contents.isLoadingMainFrame() || !(await asksForPassword(contents))) return;
    if (!contents.isDestroyed()) this.#refuse(originOf(contents));
  }

  /** Call it when the sign-in has succeeded. */
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
