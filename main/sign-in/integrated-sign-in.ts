import type { Session } from 'electron';
import { isHostOf } from '../../app/company/company-rules.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { NO_HOST } from './no-host.ts';

/**
 * Limits integrated authentication (Kerberos, NTLM) to the hosts that a company's setup lists. Electron applies the
 * list of one session to all sessions, so it holds the hosts of the running sign-ins only, and each sign-in waits
 * before it requests a host that another one lists.
 * https://www.electronjs.org/docs/latest/api/session
 */
export class IntegratedSignIn {
  readonly #running = new Map<ProviderId, readonly string[]>();
  readonly #resumers: (() => void)[] = [];

  /** Starts a sign-in. `hosts` are those that the company's setup lists, see `isHostOf`. */
  begin(session: Session, providerId: ProviderId, hosts: readonly string[]): void {
    this.#running.set(providerId, hosts);
    this.#setAllowedHosts(session);
  }

  end(session: Session, providerId: ProviderId): void {
    this.#running.delete(providerId);
    this.#setAllowedHosts(session);
    for (const resume of this.#resumers.splice(0)) resume();
  }

  /**
   * Settles once a request of this provider's pages to `host` can't authenticate, or may because its own company lists
   * the host.
   */
  async untilAllowed(providerId: ProviderId, host: string): Promise<void> {
    while (this.#isReservedByOther(providerId, host)) await new Promise<void>(resolve => this.#resumers.push(resolve));
  }

  #isReservedByOther(providerId: ProviderId, host: string): boolean {
    if (isHostOf(host, this.#running.get(providerId) ?? [])) return false;
    return [...this.#running.values()].some(hosts => isHostOf(host, hosts));
  }

  #setAllowedHosts(session: Session): void {
    const hosts = new Set([...this.#running.values()].flat());
    session.allowNTLMCredentialsForDomains(hosts.size === 0 ? NO_HOST : [...hosts].join(','));
  }
}
