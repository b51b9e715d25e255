import type { Session } from 'electron';
import { isHostOf } from '../../app/company/company-rules.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { NO_HOST } from './no-host.ts';

/**
 * Which hosts the computer's own account may be told (Kerberos, NTLM). Electron hands the list of one session to all of them, so
 * it holds only what the sign-ins that run now may use, and each is kept from the hosts of another one for as long as that runs.
 */
export class IntegratedSignIn {
  readonly #running = new Map<ProviderId, readonly string[]>();
  readonly #resumers: (() => void)[] = [];

  /** A sign-in begins. `hosts` are those that its company's setup lists, as `isHostOf` reads them. */
  begin(session: Session, providerId: ProviderId, hosts: readonly string[]): void {
    this.#running.set(providerId, hosts);
    this.#setAllowedHosts(session);
  }

  end(session: Session, providerId: ProviderId): void {
    this.#running.delete(providerId);
    this.#setAllowedHosts(session);
    for (const resume of this.#resumers.splice(0)) resume();
  }

  /** Settles once a request of this provider's pages to `host` can be told no account, or the one that its own company lists. */
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
