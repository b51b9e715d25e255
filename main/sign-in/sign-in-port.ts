import { type OnBeforeRequestListenerDetails, type Session, session } from 'electron';
import {
  type CompanyRules,
  integratedHosts,
  isListedHost,
  mayOpenHost,
  setUpProvider,
} from '../../app/company/company-rules.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { fail } from '../../app/domain/result.ts';
import type { SignInPort } from '../../app/sign-in/sign-in-port.ts';
import type { Text } from '../../app/text/en/en.ts';
import { withoutPublicSuffixes } from '../company/public-suffix.ts';
import { report } from '../log/log.ts';
import type { ProxyLogins } from '../proxy/proxy-logins.ts';
import { forgetElsewhere } from '../settings/forget-elsewhere.ts';
import { addressSpace, mayReach } from '../window/address-space.ts';
import { markJar } from '../window/lock-session.ts';
import { watchRequestHeaders } from '../window/watch-request-headers.ts';
import { bindUnseenPages } from './hidden-windows.ts';
import { IntegratedSignIn } from './integrated-sign-in.ts';
import type { KeptCookies } from './kept-cookies.ts';
import { PasswordFiller } from './password-filler.ts';
import type { Passwords } from './passwords.ts';
import { captureSamlResponses } from './saml-capture.ts';
import type { RefusedRequest } from './sign-in-means.ts';
import { SignInAttempt } from './sign-in-window.ts';

/** What people have told Mai that pages and networks may ask for, and what pages have told them to bring along. */
type Told = {
  readonly proxies: ProxyLogins;
  readonly passwords: Passwords;
  readonly cookies: KeptCookies;
  /** By the company. */
  readonly rules: () => CompanyRules;
};

type SignIn = SignInPort & {
  /** Whether a person has a provider's window before them. */
  isSeen(): boolean;
  /** Settles once the cookies of every sign-in so far are where they last. */
  kept(): Promise<unknown>;
};

type Around = {
  /** Called as a sign-in begins: what will be needed at its end can be got ready while the page loads and the person types. */
  readonly prepare: () => void;
  /** Called after a sign-in that the person saw: another window had the focus, so Mai's own is gone by then. */
  readonly comeBack: () => void;
  /** What took the sandbox off pages: then a provider's is never opened. */
  readonly withoutSandbox: string | undefined;
};

/** Signs in through the provider's own page, each provider in a jar of its own: in memory, but for cookies that last. */
export function createSignIn(
  text: () => Text,
  { proxies, passwords, cookies, rules }: Told,
  { prepare, comeBack, withoutSandbox }: Around,
): SignIn {
  const attempts = new Map<ProviderId, SignInAttempt>();
  /** The sign-in of each provider that counts, also while it waits for its cookies. */
  const wanted = new Map<ProviderId, symbol>();
  const restored = new Map<ProviderId, Promise<void>>();
  /** Where each provider's pages may lead, and what they may ask, by its last sign-in. */
  const reaches = new Map<ProviderId, (address: string) => boolean>();
  const watched = new WeakSet<Session>();
  const integrated = new IntegratedSignIn();
  let kept: Promise<unknown> = Promise.resolve();

  // Also for what pages send as they end, after their sign-in.
  const whyRefused = (providerId: ProviderId, details: OnBeforeRequestListenerDetails): RefusedRequest | undefined => {
    const isReached = reaches.get(providerId)?.(details.url) ?? addressSpace(details.url) === 'public';
    if (!isReached) return 'private-address';
    return attempts.get(providerId)?.filler.isLeak(details) ? 'password-passed-on' : undefined;
  };

  const jarOf = (providerId: ProviderId): Session => {
    // In memory, as in a browser's private window: no page, no answer and nothing that a page stores gets to disk.
    const jar = session.fromPartition(`provider-${providerId}`, { cache: false });
    if (watched.has(jar)) return jar;
    watched.add(jar);
    markJar(jar, 'provider');
    captureSamlResponses(
      jar,
      ({ contentsId, samlResponse }) => {
        const attempt = attempts.get(providerId);
        return attempt?.owns(contentsId) && attempt.capture(contentsId, samlResponse) ? attempt.gone : undefined;
      },
      details => {
        const why = whyRefused(providerId, details);
        if (why !== undefined) attempts.get(providerId)?.refused(details, why);
        return why !== undefined;
      },
    );
    watchRequestHeaders(jar, host => integrated.untilOwn(providerId, host));
    bindUnseenPages(jar, contentsId => attempts.get(providerId)?.isUnseen(contentsId) ?? false);
    return jar;
  };

  const withCookies = (providerId: ProviderId): Promise<void> => {
    const known = restored.get(providerId);
    if (known !== undefined) return known;
    const restoring = cookies.restore(providerId, jarOf(providerId)).catch(error => report('kept-cookies', error));
    restored.set(providerId, restoring);
    return restoring;
  };

  const cancel = (providerId: ProviderId): void => {
    wanted.delete(providerId);
    attempts.get(providerId)?.cancel();
  };

  return {
    async signIn(provider, mode, fill) {
      if (withoutSandbox !== undefined) return fail({ kind: 'sandbox-off', by: withoutSandbox });
      cancel(provider.id);
      const turn = Symbol();
      wanted.set(provider.id, turn);
      await Promise.all([withCookies(provider.id), forgetElsewhere(jarOf(provider.id))]);
      const hosts = await withoutPublicSuffixes(integratedHosts(rules(), provider.signInUrl));
      if (wanted.get(provider.id) !== turn) return fail({ kind: 'sign-in-cancelled' });
      const filler = new PasswordFiller(provider, fill, passwords);
      const setup = () => setUpProvider(rules(), provider.signInUrl);
      const mayOpen = (host: string) => mayOpenHost(host, setup());
      reaches.set(provider.id, address => mayReach(provider.signInUrl, address, host => isListedHost(host, setup())));
      integrated.begin(jarOf(provider.id), provider.id, hosts);
      const attempt = new SignInAttempt(provider, mode, jarOf(provider.id), { proxies, filler, mayOpen }, text());
      attempts.set(provider.id, attempt);
      prepare();
      const result = await attempt.result;
      // A window that goes takes the focus along, and with it a window of Mai's that is there already.
      if (attempt.isSeen()) void attempt.gone.then(comeBack);
      if (attempts.get(provider.id) === attempt) {
        attempts.delete(provider.id);
        integrated.end(jarOf(provider.id), provider.id);
      }
      // Whoever waits for keys does not wait for it.
      kept = kept
        .then(() => cookies.keep(provider.id, jarOf(provider.id)))
        .catch(error => report('kept-cookies', error));
      return result;
    },
    isSeen: () => [...attempts.values()].some(attempt => attempt.isSeen()),
    kept: () => kept,
    cancel,
    async forget(providerId) {
      const jar = jarOf(providerId);
      // Not before what the sign-in that was given up still brings: it would be kept afterwards.
      await kept;
      await Promise.all([jar.clearStorageData(), jar.clearCache(), jar.clearAuthCache(), jar.clearCodeCaches({})]);
      await cookies.forget(providerId);
    },
  };
}
