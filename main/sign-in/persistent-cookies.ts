import type { Cookie, Session } from 'electron';
import type { ProviderId } from '../../app/domain/provider.ts';
import type { Vault, VaultLock } from '../credentials/vault.ts';
import { logError } from '../log/log.ts';

export type CookieStore = { readonly cookies: Pick<Session['cookies'], 'get' | 'set'> };

/** The cookies of providers that persist between runs of Mai. */
export type PersistentCookies = {
  /**
   * Restores the saved cookies into an empty session partition, once. Waits for the keychain; without one there are none.
   * Resolves with why they can't be read now: then the next call tries again.
   */
  restore(providerId: ProviderId, partition: CookieStore): Promise<VaultLock | undefined>;
  /** Saves the cookies that a browser would keep after a restart. Until the saved ones are restored, only `afterSignIn` replaces them. */
  save(providerId: ProviderId, partition: CookieStore, afterSignIn: boolean): Promise<void>;
  forget(providerId: ProviderId): Promise<void>;
};

/**
 * Stores persistent cookies in the vault. Chromium's cookie file is practically plain text where Chromium finds no
 * keychain or doesn't recognize the desktop, and gives no warning. The vault uses the system keychain on every desktop,
 * or memory.
 * https://www.electronjs.org/docs/latest/api/safe-storage
 */
export function createPersistentCookies(vault: Pick<Vault, 'get' | 'put' | 'remove' | 'lockFor'>): PersistentCookies {
  const restored = new Map<ProviderId, Promise<VaultLock | undefined>>();

  async function restoreSaved(providerId: ProviderId, partition: CookieStore): Promise<VaultLock | undefined> {
    const lock = await vault.lockFor(entryName(providerId));
    if (lock !== undefined) {
      restored.delete(providerId);
      return lock;
    }
    const saved = await vault.get(entryName(providerId));
    const cookies: readonly Cookie[] = saved === undefined ? [] : JSON.parse(saved);
    // A cookie that Chromium rejects doesn't affect the others.
    await Promise.allSettled(cookies.map(cookie => partition.cookies.set(detailsOf(cookie))));
    return undefined;
  }

  return {
    restore(providerId, partition) {
      const restoring =
        restored.get(providerId) ??
        restoreSaved(providerId, partition).catch(error => void logError('persistent-cookies', error));
      restored.set(providerId, restoring);
      return restoring;
    },
    async save(providerId, partition, afterSignIn) {
      const isRestored = restored.has(providerId) && (await restored.get(providerId)) === undefined;
      // A sign-in page sets some cookies of its own before it knows the person.
      if (!isRestored && !afterSignIn) return;
      const all = await partition.cookies.get({});
      const persistent = all.filter(cookie => cookie.session !== true && !isPartitioned(cookie, all));
      if (persistent.length === 0) await vault.remove(entryName(providerId));
      else await vault.put(entryName(providerId), JSON.stringify(persistent));
    },
    forget: providerId => vault.remove(entryName(providerId)),
  };
}

/**
 * Electron doesn't mark partitioned cookies (CHIPS). Of two cookies with the same name, domain and path one must be
 * partitioned, but which one is unknown, and it must not be restored as unpartitioned. So both are dropped.
 */
const isPartitioned = ({ name, domain, path }: Cookie, all: readonly Cookie[]): boolean =>
  all.filter(other => other.name === name && other.domain === domain && other.path === path).length > 1;

const entryName = (providerId: ProviderId): string => `cookies ${providerId}`;

/**
 * The details to set a cookie again. A cookie without a domain is host-only, which names with the prefix `__Host-`
 * require.
 */
function detailsOf({
  name,
  value,
  domain = '',
  hostOnly,
  path = '/',
  secure,
  httpOnly,
  expirationDate,
  sameSite,
}: Cookie) {
  const host = domain.replace(/^\./, '');
  return {
    url: `${secure ? 'https' : 'http'}://${host}${path}`,
    name,
    value,
    path,
    sameSite,
    ...(!hostOnly && { domain }),
    ...(secure !== undefined && { secure }),
    ...(httpOnly !== undefined && { httpOnly }),
    ...(expirationDate !== undefined && { expirationDate }),
  };
}
