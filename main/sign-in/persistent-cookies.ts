import type { Cookie, Session } from 'electron';
import type { ProviderId } from '../../app/domain/provider.ts';
import type { Vault } from '../credentials/vault.ts';

type CookieStore = { readonly cookies: Pick<Session['cookies'], 'get' | 'set'> };

/** The cookies of providers' pages between two runs of Mai. */
export type PersistentCookies = {
  /** Puts those of the last run into a jar that is still empty. Waits for the keychain; without one there are none. */
  restore(providerId: ProviderId, partition: CookieStore): Promise<void>;
  /** Keeps those that a browser would keep over a restart. */
  save(providerId: ProviderId, partition: CookieStore): Promise<void>;
  forget(providerId: ProviderId): Promise<void>;
};

/**
 * Keeps them in the vault. Chromium's own file of cookies is as good as plain text wherever it finds no keychain, or a desktop
 * that it does not know, and says nothing about it; the vault has the system's keychain on every desktop, or keeps them in memory.
 */
export const createPersistentCookies = (vault: Pick<Vault, 'get' | 'put' | 'remove'>): PersistentCookies => ({
  async restore(providerId, partition) {
    const saved = await vault.get(entryName(providerId));
    const cookies: readonly Cookie[] = saved === undefined ? [] : JSON.parse(saved);
    // One that Chromium takes no more is missed alone.
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
 * Electron does not tell a partitioned cookie (CHIPS) from another. Of one that stands twice one must be: which of them can't
 * be known, and a partitioned one must not come back as everyone's.
 */
const isPartitioned = ({ name, domain, path }: Cookie, all: readonly Cookie[]): boolean =>
  all.filter(other => other.name === name && other.domain === domain && other.path === path).length > 1;

const entryName = (providerId: ProviderId): string => `cookies ${providerId}`;

/** A cookie as it was set: one without a domain is its host's alone, which names that begin with `__Host-` demand. */
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
