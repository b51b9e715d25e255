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
  readonly #waiting: (() => void)[] = [];

  /** A sign-in begins. `hosts` are those that its company's setup lists, as `isHostOf` reads them. */
  begin(session: Session, providerId: ProviderId, hosts: readonly string[]): void {
    this.#running.set(providerId, hosts);
    this.#tell(session);
  }

  end(session: Session, providerId: ProviderId): void {
    this.#running.delete(providerId);
    this.#tell(session);
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  /** Settles once a request of this provider's pages to `host` can be told no account, or the one that its own company lists. */
  async untilOwn(providerId: ProviderId, host: string): Promise<void> {
    while (this.#isOthers(providerId, host)) await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  #isOthers(providerId: ProviderId, host: string): boolean {
    if (isHostOf(host, this.#running.get(providerId) ?? [])) return false;
    return [...this.#running.values()].some(hosts => isHostOf(host, hosts));
  }

  #tell(session: Session): void {
    const hosts = new Set([...this.#running.values()].flat());
    session.allowNTLMCredentialsForDomains(hosts.size === 0 ? NO_HOST : [...hosts].join(','));
  }
}
