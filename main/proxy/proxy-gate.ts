import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';
import type { ProxyLogins } from './proxy-logins.ts';

/** What one sign-in knows of the proxy in its way. Only somebody who has just asked for this sign-in is asked. */
export class ProxyGate {
  readonly #proxies: ProxyLogins;
  readonly #mayAsk: boolean;
  /** By the address that was asked for: who comes back with the same one was refused. */
  readonly #given = new Map<string, ProxyLogin>();
  #asking: 'not-yet' | 'now' | 'done' = 'not-yet';

  constructor(proxies: ProxyLogins, mayAsk: boolean) {
    this.#proxies = proxies;
    this.#mayAsk = mayAsk;
  }

  isAsking(): boolean {
    return this.#asking === 'now';
  }

  hasAsked(): boolean {
    return this.#asking !== 'not-yet';
  }

  /** Undefined where nobody knows, or wants to say. */
  async loginFor(challenge: ProxyChallenge, url: string): Promise<ProxyLogin | undefined> {
    let login = await this.#proxies.loginFor(challenge, this.#given.get(url));
    if (login === undefined && this.#mayAsk) {
      this.#asking = 'now';
      login = await this.#proxies.askNow(challenge);
      this.#asking = 'done';
    }
    if (login !== undefined) this.#given.set(url, login);
    return login;
  }
}
