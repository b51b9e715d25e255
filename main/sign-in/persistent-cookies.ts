import type { Cookie, Session } from 'electron';
import type { ProviderId } from '../../app/domain/provider.ts';
import type { Vault } from '../credentials/vault.ts';

type CookieStore = { readonly cookies: Pick<Session['cookies'], 'get' | 'set'> };

/** The cookies of providers that persist between runs of Mai. */
export type PersistentCookies = {
  /** Restores the saved cookies into an empty session partition. Waits for the keychain; without one there are none. */
  restore(providerId: ProviderId, partition: CookieStore): Promise<void>;
  /** Saves the cookies that a browser would keep after a restart. */
  save(providerId: ProviderId, partition: CookieStore): Promise<void>;
  forget(providerId: ProviderId): Promise<void>;
};

/**
 * Stores persistent cookies in the vault. Chromium's cookie file is practically plain text where Chromium finds no
 * keychain or doesn't recognize the desktop, and gives no warning. The vault uses the system keychain on every desktop,
 * or memory.
 * https://www.electronjs.org/docs/latest/api/safe-storage
 */
export const createPersistentCookies = (vault: Pick<Vault, 'get' | 'put' | 'remove'>): PersistentCookies => ({
  async restore(providerId, partition) {
    const saved = await vault.get(entryName(providerId));
    const cookies: readonly Cookie[] = saved === undefined ? [] : JSON.parse(saved);
    // A cookie that Chromium rejects doesn't affect the others.
    await Promise.allSettled(cookies.map(cookie => partition.cookies.set(detailsOf(cookie))));
  },
  async save(providerId, partition) {
    const all = await partition.cookies.get({});
    const persistent = all.filter(cookie => cookie.session !== true && !isPartitioned(cookie, all));
    if (persistent.length === 0) await vault.remove(entryName(providerId));
    else await vault.put(entryName(providerId), JSON.stringify(persistent));
  },
  forget: providerId => vault.remove(entryName(providerId)),
});

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
