import type { Cookie, CookiesSetDetails } from 'electron';
import { describe, expect, it } from 'vitest';
import type { ProviderId } from '../../app/domain/provider.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { providerId } from '../../app/testing/sample-role.ts';
import type { VaultLock } from '../credentials/vault.ts';
import { type CookieStore, createPersistentCookies } from './persistent-cookies.ts';

const acme = providerId('acme');

function setup() {
  const secrets = new Map<string, string>();
  const keychain: { lock?: VaultLock | undefined } = {};
  /** The cookies of a new run of Mai, saved after a sign-in unless a test says otherwise. */
  const run = () => {
    const cookies = createPersistentCookies({
      get: async name => (keychain.lock === undefined ? secrets.get(name) : undefined),
      put: async (name, secret) => void secrets.set(name, secret),
      remove: async name => void secrets.delete(name),
      lockFor: async name => (secrets.has(name) ? keychain.lock : undefined),
    });
    const save = (id: ProviderId, store: CookieStore, afterSignIn = true) => cookies.save(id, store, afterSignIn);
    return { ...cookies, save };
  };
  return { secrets, keychain, run, kept: run() };
}

const storeOf = (...cookies: readonly Partial<Cookie>[]) => {
  const set: CookiesSetDetails[] = [];
  const store = {
    cookies: {
      get: async () => cookies as Cookie[],
      set: async (details: CookiesSetDetails) => {
        if (details.value === 'refused') throw new Error('Failed to set cookie');
        set.push(details);
      },
    },
  };
  return { store, set };
};

const lasting = { session: false, expirationDate: 2_000_000_000.5, path: '/', sameSite: 'lax' } as const;

describe('persistent cookies of a provider', () => {
  it('are restored as they were set: host-only or for a domain, with all attributes', async () => {
    claim('cookies-in-vault');
    const { kept } = setup();
    const ofHost = { name: '__Host-sid', value: 'a', domain: 'sso.acme.example', hostOnly: true, secure: true };
    const ofDomain = { name: 'dt', value: 'b', domain: '.acme.example', hostOnly: false, secure: true, path: '/app' };
    const ofLoopback = { name: 'sid', value: 'c', domain: '127.0.0.1', hostOnly: true, secure: false };
    const { store } = storeOf(
      { ...lasting, ...ofHost, httpOnly: true, sameSite: 'strict' },
      { ...lasting, ...ofDomain, httpOnly: false, sameSite: 'no_restriction' },
      { ...lasting, ...ofLoopback, httpOnly: true },
    );
    await kept.save(acme, store);
    const next = storeOf();
    await kept.restore(acme, next.store);
    const { expirationDate } = lasting;
    expect(next.set).toEqual([
      {
        url: 'https://sso.acme.example/',
        ...{ name: '__Host-sid', value: 'a', path: '/', secure: true, httpOnly: true },
        ...{ sameSite: 'strict', expirationDate },
      },
      {
        url: 'https://acme.example/app',
        ...{ name: 'dt', value: 'b', domain: '.acme.example', path: '/app', secure: true, httpOnly: false },
        ...{ sameSite: 'no_restriction', expirationDate },
      },
      {
        url: 'http://127.0.0.1/',
        ...{ name: 'sid', value: 'c', path: '/', secure: false, httpOnly: true },
        ...{ sameSite: 'lax', expirationDate },
      },
    ]);
  });

  it('exclude session cookies', async () => {
    const { kept, secrets } = setup();
    await kept.save(acme, storeOf({ name: 'a', value: 'kept', domain: 'a.example', ...lasting }).store);
    expect(secrets.size).toBe(1);
    await kept.save(acme, storeOf({ name: 'a', value: 'gone', domain: 'a.example', session: true }).store);
    expect(secrets.size).toBe(0);
  });

  it('exclude duplicates, one of which must be partitioned', async () => {
    const { kept } = setup();
    const twice = { name: 'sid', domain: 'a.example', hostOnly: true, ...lasting };
    const once = { ...twice, name: 'dt', value: 'kept' };
    await kept.save(acme, storeOf({ ...twice, value: 'plain' }, { ...twice, value: 'partitioned' }, once).store);
    const next = storeOf();
    await kept.restore(acme, next.store);
    expect(next.set.map(({ name }) => name)).toEqual(['dt']);
  });

  it('include cookies with the same name but another host or path', async () => {
    const { kept } = setup();
    const one = { name: 'sid', value: 'a', domain: 'a.example', hostOnly: true, ...lasting };
    await kept.save(acme, storeOf(one, { ...one, domain: 'b.example' }, { ...one, path: '/app' }).store);
    const next = storeOf();
    await kept.restore(acme, next.store);
    expect(next.set.map(({ url }) => url)).toEqual(['http://a.example/', 'http://b.example/', 'http://a.example/app']);
  });

  it('are never restored for another provider', async () => {
    const { kept } = setup();
    await kept.save(acme, storeOf({ name: 'a', value: 'b', domain: 'a.example', ...lasting }).store);
    const other = storeOf();
    await kept.restore(providerId('other'), other.store);
    expect(other.set).toEqual([]);
  });

  it('are removed with their provider', async () => {
    claim('delete-all-data');
    const { kept, secrets } = setup();
    await kept.save(acme, storeOf({ name: 'a', value: 'b', domain: 'a.example', ...lasting }).store);
    await kept.forget(acme);
    expect(secrets.size).toBe(0);
  });

  it('are restored individually if the browser rejects one', async () => {
    const { kept } = setup();
    const one = { domain: 'a.example', hostOnly: true, ...lasting };
    await kept.save(
      acme,
      storeOf({ ...one, name: 'a', value: 'refused' }, { ...one, name: 'b', value: 'taken' }).store,
    );
    const next = storeOf();
    await kept.restore(acme, next.store);
    expect(next.set.map(({ name }) => name)).toEqual(['b']);
  });

  describe('that can’t be read yet', () => {
    const trusted = { name: 'dt', value: 'trusted', domain: 'a.example', hostOnly: true, ...lasting };

    async function locked(lock: VaultLock) {
      const { kept, keychain, run, secrets } = setup();
      await kept.save(acme, storeOf(trusted).store);
      keychain.lock = lock;
      return { keychain, kept: run(), secrets };
    }

    it.each(['waiting', 'unreachable'] as const)('are kept by a sign-in without them that fails: %s', async lock => {
      const { keychain, kept, secrets } = await locked(lock);
      const before = new Map(secrets);
      expect(await kept.restore(acme, storeOf().store)).toBe(lock);
      await kept.save(acme, storeOf().store, false);
      expect(secrets).toEqual(before);
      // Some pages set a lasting cookie before they know the person.
      await kept.save(acme, storeOf({ ...trusted, value: 'of the page' }).store, false);
      expect(secrets).toEqual(before);
      // The keychain may answer while the page is open.
      keychain.lock = undefined;
      await kept.save(acme, storeOf().store, false);
      expect(secrets).toEqual(before);
    });

    it('are restored by the next sign-in after the keychain has answered, and saved by it', async () => {
      const { keychain, kept, secrets } = await locked('waiting');
      await kept.restore(acme, storeOf().store);
      keychain.lock = undefined;
      const { store, set } = storeOf();
      expect(await kept.restore(acme, store)).toBeUndefined();
      expect(set.map(({ value }) => value)).toEqual(['trusted']);
      await kept.restore(acme, store);
      expect(set).toHaveLength(1);
      await kept.save(acme, store, false);
      expect(secrets.size).toBe(0);
    });

    it('are replaced by those of a sign-in that succeeds without them', async () => {
      const { kept, secrets } = await locked('waiting');
      await kept.restore(acme, storeOf().store);
      await kept.save(acme, storeOf({ ...trusted, value: 'newer' }).store);
      expect([...secrets.values()].join()).toContain('newer');
    });
  });
});
