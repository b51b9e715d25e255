import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';
import type { ProxyLogins } from './proxy-logins.ts';

/** Proxy authentication of one sign-in. Only a sign-in that the person just started may ask for a password. */
export class ProxyGate {
  readonly #proxies: Pick<ProxyLogins, 'loginFor' | 'askNow'>;
  readonly #mayAsk: boolean;
  /** The login given for each URL. A second challenge for the same URL means that it was refused. */
  readonly #given = new Map<string, ProxyLogin>();
  #asking: 'not-yet' | 'now' | 'done' = 'not-yet';
  #isOver = false;

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

  /** The sign-in is over: there is no further question. */
  close(): void {
    this.#isOver = true;
  }

  /** Undefined where no login is known or entered. */
  async loginFor(challenge: ProxyChallenge, url: string): Promise<ProxyLogin | undefined> {
    let login = await this.#proxies.loginFor(challenge, this.#given.get(url));
    if (login === undefined && this.#mayAsk && !this.#isOver) {
      this.#asking = 'now';
      login = await this.#proxies.askNow(challenge);
      this.#asking = 'done';
    }
    if (login !== undefined) this.#given.set(url, login);
    return login;
  }
}
