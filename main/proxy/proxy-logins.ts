import { setTimeout } from 'node:timers/promises';
import type { Cancel } from '../../app/domain/cancel.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import {
  isUnencrypted,
  type KnownProxyLogin,
  mayAnswer,
  type ProxyChallenge,
  type ProxyLogin,
  type ProxyQuestion,
  shownRealm,
} from '../../app/proxy/proxy.ts';
import type { ProxyPort } from '../../app/proxy/proxy-port.ts';
import type { PasswordKeychain } from '../credentials/keychain.ts';
import { formatStoredLogin, parseStoredLogin, proxyAccount } from './stored-proxy-login.ts';

/** How long a keychain may take, in milliseconds: a locked one waits for a person. */
const KEYCHAIN_TIMEOUT = 20_000;
/** In so many networks a login is remembered: the office, home by VPN, and some more. */
const MAX_NETWORKS = 20;

/**
 * Who the person is to the proxies of the network: asked once, for pages and for AWS alike, and once more where somebody else may be
 * asking under the same name and port.
 */
export class ProxyLogins implements ProxyPort {
  readonly #keychain: PasswordKeychain;
  readonly #network: () => string;
  readonly #known = new Map<string, KnownProxyLogin>();
  /** Every proxy that ever asked, with the look into the keychain for it. */
  readonly #lookups = new Map<string, Promise<void>>();
  /** What each asked with last. */
  readonly #challenges = new Map<string, ProxyChallenge>();
  readonly #refused = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #listeners = new Set<(question: ProxyQuestion | undefined) => void>();
  #question: ProxyChallenge | undefined;
  #resumers: ((isAnswered: boolean) => void)[] = [];

  /** `network` tells where the computer is, as `networkPlace` does. */
  constructor(keychain: PasswordKeychain, network: () => string) {
    this.#keychain = keychain;
    this.#network = network;
  }

  /**
   * The login that is known and may be given without a question. `before` is the one that the same request was given already, and
   * that was refused.
   */
  async loginFor(challenge: ProxyChallenge, refusedLogin?: ProxyLogin): Promise<ProxyLogin | undefined> {
    const { proxy } = challenge;
    this.#challenges.set(proxy, challenge);
    if (!this.#lookups.has(proxy)) this.#lookups.set(proxy, this.#lookUp(proxy));
    await this.#lookups.get(proxy);
    const known = this.#known.get(proxy);
    if (known === undefined) return undefined;
    if (known.login === refusedLogin) {
      this.#known.delete(proxy);
      this.#refused.add(proxy);
      return undefined;
    }
    const login = this.#matchingLogin(challenge);
    if (login === undefined) this.#changed.add(proxy);
    return login;
  }

  /**
   * Asks the person, and waits. Many may ask at a time: it is one question. Its answer is given to those alone that ask with what the
   * person was shown.
   */
  askNow(challenge: ProxyChallenge): Promise<ProxyLogin | undefined> {
    return new Promise(resolve => {
      this.#resumers.push(isAnswered => resolve(isAnswered ? this.#matchingLogin(challenge) : undefined));
      this.ask(challenge.proxy);
    });
  }

  ask(proxy: string): void {
    const challenge = this.#challenges.get(proxy);
    if (this.#question !== undefined || challenge === undefined) return;
    this.#setQuestion(challenge);
  }

  async answer(login: ProxyLogin, keep: boolean): Promise<Result> {
    const challenge = this.#question;
    if (challenge === undefined) return fail({ kind: 'not-found' });
    const { proxy, realm, scheme } = challenge;
    const networks = [this.#network(), ...this.#networksOf(challenge, login)].slice(0, MAX_NETWORKS);
    const known: KnownProxyLogin = { login, realm, scheme, networks };
    this.#known.set(proxy, known);
    this.#closeQuestion(true);
    const account = proxyAccount(proxy);
    try {
      if (keep) await this.#keychain.write(account, formatStoredLogin(known));
      else if (this.#refused.has(proxy)) await this.#keychain.remove(account);
      return ok();
    } catch {
      return keep ? fail({ kind: 'no-keychain' }) : ok();
    } finally {
      this.#refused.delete(proxy);
      this.#changed.delete(proxy);
    }
  }

  dismiss(): void {
    this.#closeQuestion(false);
  }

  watch(listener: (question: ProxyQuestion | undefined) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Where the same login was given before, to the same realm. */
  #networksOf({ proxy, realm }: ProxyChallenge, { user, password }: ProxyLogin): readonly string[] {
    const known = this.#known.get(proxy);
    const isSame = known?.realm === realm && known.login.user === user && known.login.password === password;
    return isSame ? known.networks.filter(network => network !== this.#network()) : [];
  }

  #matchingLogin(challenge: ProxyChallenge): ProxyLogin | undefined {
    const known = this.#known.get(challenge.proxy);
    return known !== undefined && mayAnswer(known, challenge, this.#network()) ? known.login : undefined;
  }

  #closeQuestion(isAnswered: boolean): void {
    this.#setQuestion(undefined);
    for (const resume of this.#resumers.splice(0)) resume(isAnswered);
  }

  #setQuestion(challenge: ProxyChallenge | undefined): void {
    this.#question = challenge;
    const question = challenge && {
      proxy: challenge.proxy,
      realm: shownRealm(challenge.realm),
      isUnencrypted: isUnencrypted(challenge),
      isRefused: this.#refused.has(challenge.proxy),
      isChanged: this.#changed.has(challenge.proxy),
    };
    for (const listener of this.#listeners) listener(question);
  }

  async #lookUp(proxy: string): Promise<void> {
    const entry = await Promise.race([
      this.#keychain.read(proxyAccount(proxy)).catch(() => null),
      setTimeout(KEYCHAIN_TIMEOUT, null, { ref: false }),
    ]);
    const known = entry === null ? undefined : parseStoredLogin(entry);
    if (known !== undefined) this.#known.set(proxy, known);
  }
}
