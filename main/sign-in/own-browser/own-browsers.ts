import { canSignInWith, type FoundBrowser } from '../../../app/console/found-browser.ts';
import { browserName } from '../../../app/console/known-browsers.ts';
import type { OwnBrowserReason } from '../../../app/domain/failures/sign-in-failure.ts';
import type { Provider, ProviderId } from '../../../app/domain/provider.ts';
import { fail, type Result } from '../../../app/domain/result.ts';
import { isSignInBrowser, type SignInBrowser } from '../../../app/domain/sign-in/sign-in-browser.ts';
import type { Posted, SignInMode } from '../../../app/sign-in/sign-in-port.ts';
import { logError } from '../../log/log.ts';
import { browserCommand } from './browser-command.ts';
import type { BrowserFolders } from './browser-folders.ts';
import { startBrowser } from './browser-process.ts';
import { BrowserSignIn, type BrowserSignInOptions } from './browser-sign-in.ts';

type Sources = {
  readonly folders: BrowserFolders;
  readonly find: () => Promise<readonly FoundBrowser[]>;
};

type Hooks = {
  /** Called when a sign-in starts, to preload what is needed at its end. */
  readonly prepare: () => void;
  /** Called after a visible sign-in, which closes Mai's window by taking the focus. */
  readonly reopenWindow: () => void;
};

type Options = Pick<BrowserSignInOptions, 'startAt' | 'mayOpen'>;

/** Signs in with browsers of the person's, each with a folder of its own for each company. */
export class OwnBrowsers {
  readonly #sources: Sources;
  readonly #hooks: Hooks;
  readonly #running = new Map<ProviderId, BrowserSignIn>();
  /** The current sign-in of each provider, including one that hasn't started its browser. */
  readonly #current = new Map<ProviderId, symbol>();
  readonly #ending = new Map<ProviderId, Promise<unknown>>();

  constructor(sources: Sources, hooks: Hooks) {
    this.#sources = sources;
    this.#hooks = hooks;
  }

  /** Signs in with a browser. A sign-in of the same provider is canceled first: a folder is used by one browser at a time. */
  async signIn({ id }: Provider, browser: SignInBrowser, mode: SignInMode, options: Options): Promise<Result<Posted>> {
    this.cancel(id);
    const turn = Symbol();
    this.#current.set(id, turn);
    const failed = (reason: OwnBrowserReason) => fail({ kind: 'own-browser', browser: browserName(browser), reason });
    const [found, folder] = await Promise.all([
      this.#find(browser),
      this.#ended(id).then(() => this.#folder(id, browser)),
    ]);
    if (this.#current.get(id) !== turn) return fail({ kind: 'sign-in-canceled' });
    if (found === undefined) return failed('missing');
    const command = folder === undefined ? undefined : browserCommand(found, folder, mode);
    const process = command && startBrowser(command[0], command.slice(1));
    if (process === undefined) return failed('no-start');
    const signIn = new BrowserSignIn(process, { ...options, mode, name: browserName(browser) });
    this.#running.set(id, signIn);
    this.#ending.set(id, signIn.closed);
    this.#hooks.prepare();
    const result = await signIn.result;
    if (signIn.wasShown()) void signIn.closed.then(this.#hooks.reopenWindow);
    if (this.#running.get(id) === signIn) this.#running.delete(id);
    return result;
  }

  cancel(providerId: ProviderId): void {
    this.#current.delete(providerId);
    this.#running.get(providerId)?.cancel();
  }

  wasShown(): boolean {
    return [...this.#running.values()].some(signIn => signIn.wasShown());
  }

  /** Ends a company's browser and deletes its folders; with `except`, only those of other browsers. */
  async forget(providerId: ProviderId, except?: SignInBrowser): Promise<void> {
    if (except === undefined) this.cancel(providerId);
    await this.#ended(providerId);
    await this.#sources.folders.remove(providerId, except);
  }

  /** Ends all browsers, which save their cookies then. */
  async end(): Promise<void> {
    for (const id of this.#running.keys()) this.cancel(id);
    await Promise.all(this.#ending.values());
  }

  /** Installed browsers that people can sign in with. */
  async installed(): Promise<readonly SignInBrowser[]> {
    const found = await this.#sources.find();
    return found.filter(canSignInWith).flatMap(({ id }) => (isSignInBrowser(id) ? [id] : []));
  }

  async #find(browser: SignInBrowser): Promise<FoundBrowser | undefined> {
    const found = await this.#sources.find();
    return found.find(one => one.id === browser && canSignInWith(one));
  }

  async #folder(providerId: ProviderId, browser: SignInBrowser): Promise<string | undefined> {
    try {
      return await this.#sources.folders.create(providerId, browser);
    } catch (error) {
      logError('sign-in-browsers', error);
      return undefined;
    }
  }

  async #ended(providerId: ProviderId): Promise<void> {
    await this.#ending.get(providerId);
  }
}
