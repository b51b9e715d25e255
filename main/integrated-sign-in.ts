import type { Session } from 'electron';
import type { ProviderId } from '../app/domain/provider.ts';

/** No host is called so (RFC 6761). Chromium takes an empty list on Windows for "whatever the system calls intranet". */
const NOBODY = 'nobody.invalid';

/**
 * Which hosts the computer's own account may be told (Kerberos, NTLM). Electron hands the list of one session to all of them, so
 * it holds only what the sign-ins that run now may use.
 */
export class IntegratedSignIn {
  readonly #running = new Map<ProviderId, readonly string[]>();

  /** A sign-in begins. `hosts` are those that its company's set-up lists, as `mayOpenHost` reads them. */
  begin(jar: Session, providerId: ProviderId, hosts: readonly string[]): void {
    this.#running.set(providerId, hosts);
    this.#tell(jar);
  }

  end(jar: Session, providerId: ProviderId): void {
    this.#running.delete(providerId);
    this.#tell(jar);
  }

  #tell(jar: Session): void {
    const hosts = new Set([...this.#running.values()].flat());
    jar.allowNTLMCredentialsForDomains(hosts.size === 0 ? NOBODY : [...hosts].join(','));
  }
}
