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
import type { Keychain } from '../credentials/keychain.ts';
import { formatStoredLogin, parseStoredLogin, proxyAccount } from './stored-proxy-login.ts';

/** The most networks per login: the office, home over VPN, and some more. */
const MAX_NETWORKS = 20;

/** A sign-in that waits for the answer to a proxy's question. */
type Waiting = { readonly proxy: string; readonly resume: (isAnswered: boolean) => void };

/**
 * The logins for proxies: asked once for sign-in pages and AWS alike, and again where another proxy may be using the
 * same host name and port.
 */
export class ProxyLogins implements ProxyPort {
  readonly #keychain: Keychain;
  readonly #network: () => string;
  readonly #known = new Map<string, KnownProxyLogin>();
  /** The keychain lookup of every proxy that sent a challenge. */
  readonly #lookups = new Map<string, Promise<void>>();
  /** The last challenge of each proxy. */
  readonly #challenges = new Map<string, ProxyChallenge>();
  readonly #refused = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #listeners = new Set<(question: ProxyQuestion | undefined) => void>();
  #question: ProxyChallenge | undefined;
  #waiting: readonly Waiting[] = [];
  /** Whether the person, or a request to AWS, wants the question, too: it stays when no sign-in waits for it any more. */
  #isRequested = false;

  /** `keychain` has a timeout, see `withTimeout`. `network` identifies the current network, see `networkFingerprint`. */
  constructor(keychain: Keychain, network: () => string) {
    this.#keychain = keychain;
    this.#network = network;
  }

  /**
   * The known login for a challenge, without asking the person. `refusedLogin` is the one that the same request already
   * sent.
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
   * Asks the person and waits. Concurrent calls share one question, which closes once all of them are `over`. The answer goes
   * only to challenges that match what the person was shown.
   */
  askNow(challenge: ProxyChallenge, over: AbortSignal): Promise<ProxyLogin | undefined> {
    return new Promise(resolve => {
      const { proxy } = challenge;
      const resume = (isAnswered: boolean) => resolve(isAnswered ? this.#matchingLogin(challenge) : undefined);
      const own = { proxy, resume };
      this.#waiting = [...this.#waiting, own];
      over.addEventListener('abort', () => this.#giveUp(own), { once: true });
      this.#open(proxy);
    });
  }

  ask(proxy: string): void {
    this.#open(proxy);
    this.#isRequested ||= this.#question?.proxy === proxy;
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

  /** The networks in which the same login was given to the same realm. */
  #networksOf({ proxy, realm }: ProxyChallenge, { user, password }: ProxyLogin): readonly string[] {
    const known = this.#known.get(proxy);
    const isSame = known?.realm === realm && known.login.user === user && known.login.password === password;
    return isSame ? known.networks.filter(network => network !== this.#network()) : [];
  }

  #matchingLogin(challenge: ProxyChallenge): ProxyLogin | undefined {
    const known = this.#known.get(challenge.proxy);
    return known !== undefined && mayAnswer(known, challenge, this.#network()) ? known.login : undefined;
  }

  #open(proxy: string): void {
    const challenge = this.#challenges.get(proxy);
    if (this.#question === undefined && challenge !== undefined) this.#setQuestion(challenge);
  }

  #giveUp(own: Waiting): void {
    if (!this.#waiting.includes(own)) return;
    this.#waiting = this.#waiting.filter(other => other !== own);
    own.resume(false);
    const isWanted = this.#isRequested || this.#waiting.some(({ proxy }) => proxy === this.#question?.proxy);
    if (!isWanted) this.#closeQuestion(false);
  }

  /** Resumes what waits for this question, and opens the next one. */
  #closeQuestion(isAnswered: boolean): void {
    const closed = this.#question?.proxy;
    const resumed = this.#waiting.filter(({ proxy }) => proxy === closed);
    this.#waiting = this.#waiting.filter(({ proxy }) => proxy !== closed);
    this.#isRequested = false;
    this.#setQuestion(undefined);
    for (const { resume } of resumed) resume(isAnswered);
    const [next] = this.#waiting;
    if (next !== undefined) this.#open(next.proxy);
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
    const entry = await this.#keychain.read(proxyAccount(proxy)).catch(() => null);
    const known = entry === null ? undefined : parseStoredLogin(entry);
    if (known !== undefined) this.#known.set(proxy, known);
  }
}
