import type { ProxyLogin, ProxyQuestion } from '../app/domain/proxy.ts';
import { fail, ok, type Result } from '../app/domain/result.ts';
import type { ProxyPort } from '../app/ports/password-ports.ts';
import type { Cancel } from '../app/ports/ports.ts';
import type { PasswordKeychain } from './keychain.ts';

/** How long a keychain may take, in milliseconds: a locked one waits for a person. */
const PATIENCE = 20_000;

/** Who the person is to the proxies of the network: asked once, for pages and for AWS alike. */
export class ProxyLogins implements ProxyPort {
  readonly #keychain: PasswordKeychain;
  readonly #known = new Map<string, ProxyLogin>();
  /** Every proxy that ever asked, with the look into the keychain for it. */
  readonly #seen = new Map<string, Promise<void>>();
  readonly #refused = new Set<string>();
  readonly #listeners = new Set<(question: ProxyQuestion | undefined) => void>();
  #question: ProxyQuestion | undefined;
  #waiting: ((login: ProxyLogin | undefined) => void)[] = [];

  constructor(keychain: PasswordKeychain) {
    this.#keychain = keychain;
  }

  /** The login that is known. `before` is the one that the same request was given already, and that was refused. */
  async loginFor(proxy: string, before?: ProxyLogin): Promise<ProxyLogin | undefined> {
    if (!this.#seen.has(proxy)) this.#seen.set(proxy, this.#lookUp(proxy));
    await this.#seen.get(proxy);
    const known = this.#known.get(proxy);
    if (known === undefined || known !== before) return known;
    this.#known.delete(proxy);
    this.#refused.add(proxy);
    return undefined;
  }

  /** Asks the person, and waits. Many may ask at a time: it is one question. */
  askNow(proxy: string): Promise<ProxyLogin | undefined> {
    return new Promise(resolve => {
      this.#waiting.push(resolve);
      this.ask(proxy);
    });
  }

  ask(proxy: string): void {
    if (this.#question !== undefined || !this.#seen.has(proxy)) return;
    this.#put({ proxy, isRefused: this.#refused.has(proxy) });
  }

  async answer(login: ProxyLogin, keep: boolean): Promise<Result> {
    const { proxy } = this.#question ?? {};
    if (proxy === undefined) return fail({ kind: 'not-found' });
    this.#known.set(proxy, login);
    this.#end(login);
    const account = accountOf(proxy);
    try {
      if (keep) await this.#keychain.write(account, JSON.stringify(login));
      else if (this.#refused.has(proxy)) await this.#keychain.remove(account);
      return ok();
    } catch {
      return keep ? fail({ kind: 'no-keychain' }) : ok();
    } finally {
      this.#refused.delete(proxy);
    }
  }

  dismiss(): void {
    this.#end(undefined);
  }

  watch(listener: (question: ProxyQuestion | undefined) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #end(login: ProxyLogin | undefined): void {
    this.#put(undefined);
    for (const go of this.#waiting.splice(0)) go(login);
  }

  #put(question: ProxyQuestion | undefined): void {
    this.#question = question;
    for (const listener of this.#listeners) listener(question);
  }

  async #lookUp(proxy: string): Promise<void> {
    const late = new Promise<null>(resolve => {
      setTimeout(() => resolve(null), PATIENCE).unref();
    });
    const kept = await Promise.race([this.#keychain.read(accountOf(proxy)).catch(() => null), late]);
    const login = kept === null ? undefined : loginIn(kept);
    if (login !== undefined) this.#known.set(proxy, login);
  }
}

const PREFIX = 'proxy ';
const accountOf = (proxy: string): string => PREFIX + proxy;

/** Whether an entry of the keychain is of these. */
export const isOfProxy = (account: string): boolean => account.startsWith(PREFIX);

function loginIn(kept: string): ProxyLogin | undefined {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null || !('user' in value) || !('password' in value)) return undefined;
    const { user, password } = value;
    return typeof user === 'string' && typeof password === 'string' ? { user, password } : undefined;
  } catch {
    return undefined;
  }
}
