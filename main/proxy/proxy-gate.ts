import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';
import type { ProxyLogins } from './proxy-logins.ts';

/** Proxy authentication of one sign-in. Only a sign-in that the person just started may ask for a password. */
export class ProxyGate {
  readonly #proxies: Pick<ProxyLogins, 'loginFor' | 'askNow'>;
  readonly #mayAsk: boolean;
  /** The login given for each URL. A second challenge for the same URL means that it was refused. */
  readonly #given = new Map<string, ProxyLogin>();
  #asking: 'not-yet' | 'now' | 'done' = 'not-yet';
  readonly #over = new AbortController();

  constructor(proxies: Pick<ProxyLogins, 'loginFor' | 'askNow'>, mayAsk: boolean) {
    this.#proxies = proxies;
    this.#mayAsk = mayAsk;
  }

  isAsking(): boolean {
    return this.#asking === 'now';
  }

  hasAsked(): boolean {
    return this.#asking !== 'not-yet';
  }

  /** The sign-in is over: an open question closes, and there is no further one. */
  close(): void {
    this.#over.abort();
  }

  /** Undefined where no login is known or entered. */
  async loginFor(challenge: ProxyChallenge, url: string): Promise<ProxyLogin | undefined> {
    let login = await this.#proxies.loginFor(challenge, this.#given.get(url));
    if (login === undefined && this.#mayAsk && !this.#over.signal.aborted) {
      this.#asking = 'now';
      login = await this.#proxies.askNow(challenge, this.#over.signal);
      this.#asking = 'done';
    }
    if (login !== undefined) this.#given.set(url, login);
    return login;
  }
}
