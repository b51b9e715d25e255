import type { OnBeforeRequestListenerDetails } from 'electron';
import {
  type CompanyRules,
  integratedHosts,
  isListedHost,
  mayContactApps,
  mayOpenHost,
  setupProvider,
} from '../../app/company/company-rules.ts';
import type { Failure } from '../../app/domain/failure.ts';
import type { Provider, ProviderId } from '../../app/domain/provider.ts';
import { fail, type Result } from '../../app/domain/result.ts';
import { isPortalSignInHost } from '../../app/identity-center/portal-address.ts';
import { type Launch, launchAddress } from '../../app/sign-in/launch-address.ts';
import type { Posted, SignInMode, SignInOptions, SignInPort } from '../../app/sign-in/sign-in-port.ts';
import type { Text } from '../../app/text/en/en.ts';
import { withoutPublicSuffixes } from '../company/public-suffix.ts';
import { logError } from '../log/log.ts';
import { clearAuthCacheOnNetworkChange } from '../proxy/clear-auth-cache.ts';
import type { ProxyLogins } from '../proxy/proxy-logins.ts';
import { addressSpace, mayReach } from '../window/address-space.ts';
import { isVisibleToPerson } from '../window/create-window.ts';
import { watchRequestHeaders } from '../window/watch-request-headers.ts';
import { IntegratedSignIn } from './integrated-sign-in.ts';
import { allowLocalApps, isAppRequest, type MayContact } from './local-apps.ts';
import { PasswordFiller } from './password-filler.ts';
import type { Passwords } from './passwords.ts';
import type { PersistentCookies } from './persistent-cookies.ts';
import { createProviderPartitions } from './provider-partition.ts';
import { restrictHiddenWindows } from './restrict-hidden-windows.ts';
import { captureSamlResponses } from './saml-capture.ts';
import { chooseSecurityKeyAccounts } from './security-key-account.ts';
import type { RefusedRequest } from './sign-in-options.ts';
import { SignInWindow } from './sign-in-window.ts';

/** Stored data that sign-ins use, and the company's rules. */
export type SignInSources = {
  readonly proxies: ProxyLogins;
  readonly passwords: Passwords;
  readonly cookies: PersistentCookies;
  /** The rules of the company's setup. */
  readonly rules: () => CompanyRules;
};

/** A page of an access portal's sign-in. `take` takes the navigation that ends it. */
type PortalPage = { readonly startAt: string; readonly take: (address: string) => boolean };

export type SignIns = SignInPort & {
  /** Shows a page of an access portal until `take` returns true. Resolves with the reason if it ends otherwise. */
  showPortal(provider: Provider, page: PortalPage): Promise<Failure>;
  /** Whether a window of a sign-in was shown. */
  wasShown(): boolean;
  /** Settles once the cookies of every sign-in so far are saved, before Mai quits. */
  finish(): Promise<unknown>;
};

type SignInHooks = {
  /** Called when a sign-in starts, to preload what is needed at its end. */
  readonly prepare: () => void;
  /** Called after a visible sign-in, which closes Mai's window by taking the focus. */
  readonly reopenWindow: () => void;
  /** The switch or variable that disabled the sandbox: then no provider page is opened. */
  readonly sandboxOffBy: string | undefined;
};

/**
 * Signs in on the provider's own page. Each provider has its own session partition, in memory except for persistent
 * cookies.
 */
export function createSignIns(
  text: () => Text,
  { proxies, passwords, cookies, rules }: SignInSources,
  { prepare, reopenWindow, sandboxOffBy }: SignInHooks,
): SignIns {
  const windows = new Map<ProviderId, SignInWindow>();
  /** The current sign-in of each provider, including one that waits for its cookies. */
  const current = new Map<ProviderId, symbol>();
  /** Providers that needed the person while their cookies were locked: until the keychain answers, a hidden page finds the same. */
  const inVain = new Set<ProviderId>();
  /** The addresses that each provider's pages may reach, by its last sign-in. */
  const reachable = new Map<ProviderId, (address: string) => boolean>();
  /** The hosts whose pages may contact apps on this computer. */
  const contacts = new Map<ProviderId, (host: string) => boolean>();
  const integrated = new IntegratedSignIn();
  let saving: Promise<unknown> = Promise.resolve();

  /** Only pages of the current sign-in, in a window that the person sees. */
  const contactOf =
    (providerId: ProviderId): MayContact =>
    (page, host) =>
      isVisibleToPerson(page) &&
      windows.get(providerId)?.owns(page.id) === true &&
      contacts.get(providerId)?.(host) === true;

  // Also applies to requests of closing pages, after their sign-in.
  const refusalOf = (providerId: ProviderId, details: OnBeforeRequestListenerDetails): RefusedRequest | undefined => {
    const isReached = reachable.get(providerId)?.(details.url) ?? addressSpace(details.url) === 'public';
    if (!isReached && !isAppRequest(details, contactOf(providerId))) return 'private-address';
    return windows.get(providerId)?.filler.isLeak(details) ? 'password-passed-on' : undefined;
  };

  const partitionOf = createProviderPartitions((partition, providerId) => {
    captureSamlResponses(
      partition,
      ({ contentsId, samlResponse }) => {
        const window = windows.get(providerId);
        return window?.owns(contentsId) && window.capture(contentsId, samlResponse) ? window.closed : undefined;
      },
      details => {
        const refusal = refusalOf(providerId, details);
        const window = windows.get(providerId);
        if (refusal === undefined) window?.posting.requested(details);
        else window?.requestRefused(details, refusal);
        return refusal !== undefined;
      },
    );
    allowLocalApps(partition, contactOf(providerId));
    chooseSecurityKeyAccounts(partition);
    watchRequestHeaders(partition, host => integrated.untilAllowed(providerId, host));
    restrictHiddenWindows(partition, contentsId => windows.get(providerId)?.isHidden(contentsId) ?? false);
  });

  const cancel = (providerId: ProviderId): void => {
    current.delete(providerId);
    windows.get(providerId)?.cancel();
  };

  async function show(
    provider: Provider,
    mode: SignInMode,
    { fill, launchAddress: known }: SignInOptions,
    portal?: PortalPage,
  ): Promise<Result<Posted>> {
    if (sandboxOffBy !== undefined) return fail({ kind: 'sandbox-off', by: sandboxOffBy });
    cancel(provider.id);
    const turn = Symbol();
    current.set(provider.id, turn);
    const [lock] = await Promise.all([
      cookies.restore(provider.id, partitionOf(provider.id)),
      clearAuthCacheOnNetworkChange(partitionOf(provider.id)),
    ]);
    const waitsForCookies = mode === 'silent' && lock === 'waiting';
    if (waitsForCookies && inVain.has(provider.id)) return fail({ kind: 'keychain-waiting' });
    const hosts = await withoutPublicSuffixes(integratedHosts(rules(), provider.signInUrl));
    if (current.get(provider.id) !== turn) return fail({ kind: 'sign-in-canceled' });
    const filler = new PasswordFiller(provider, fill, passwords);
    const setup = () => setupProvider(rules(), provider.signInUrl);
    const mayOpen = (host: string) => mayOpenHost(host, setup()) || (portal !== undefined && isPortalSignInHost(host));
    const isListed = (host: string) => isListedHost(host, setup());
    const origin = portal?.startAt ?? provider.signInUrl;
    contacts.set(provider.id, host => mayContactApps(rules(), provider.signInUrl, host));
    reachable.set(provider.id, address => mayReach(origin, address, isListed));
    const startAt = known !== undefined && mayOpen(new URL(known).hostname) ? known : origin;
    integrated.begin(partitionOf(provider.id), provider.id, hosts);
    const options = {
      proxies,
      filler,
      startAt,
      learned(launch: Launch | undefined) {
        // A hidden page follows no click.
        const address = mode === 'window' && launch ? launchAddress(provider.signInUrl, launch, isListed) : undefined;
        return address === undefined ? {} : { launchAddress: address };
      },
      mayOpen,
      ...(portal && { take: portal.take }),
    };
    const window = new SignInWindow(mode, partitionOf(provider.id), options, text());
    windows.set(provider.id, window);
    prepare();
    const result = await window.result;
    // A closing window takes the focus, and so closes Mai's own window.
    if (window.wasShown()) void window.closed.then(reopenWindow);
    if (windows.get(provider.id) === window) {
      windows.delete(provider.id);
      integrated.end(partitionOf(provider.id), provider.id);
    }
    // Not awaited: the result doesn't depend on it.
    saving = saving
      .then(() => cookies.save(provider.id, partitionOf(provider.id), mode === 'window' && result.ok))
      .catch(error => logError('persistent-cookies', error));
    if (!waitsForCookies || result.ok || result.failure.kind !== 'sign-in-needs-person') return result;
    inVain.add(provider.id);
    return fail({ kind: 'keychain-waiting' });
  }

  return {
    signIn: (provider, mode, options = {}) => show(provider, mode, options),
    async showPortal(provider, page) {
      const ended = await show(provider, 'window', {}, page);
      return ended.ok ? { kind: 'nothing-posted', host: new URL(page.startAt).host } : ended.failure;
    },
    wasShown: () => [...windows.values()].some(window => window.wasShown()),
    finish: () => saving,
    cancel,
    async forget(providerId) {
      const partition = partitionOf(providerId);
      // Waits for the canceled sign-in to save its cookies, which would otherwise be saved afterwards.
      await saving;
      await Promise.all([
        partition.clearStorageData(),
        partition.clearCache(),
        partition.clearAuthCache(),
        partition.clearCodeCaches({}),
      ]);
      await cookies.forget(providerId);
    },
  };
}
