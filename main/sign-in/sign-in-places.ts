import { mayOpenHost, setupProvider } from '../../app/company/company-rules.ts';
import type { Provider } from '../../app/domain/provider.ts';
import type { Result } from '../../app/domain/result.ts';
import { MAI_WINDOW } from '../../app/domain/sign-in/sign-in-browser.ts';
import { lockOfPlace, signInPlace } from '../../app/sign-in/sign-in-place.ts';
import type { Posted } from '../../app/sign-in/sign-in-port.ts';
import { logError } from '../log/log.ts';
import type { OwnBrowsers } from './own-browser/own-browsers.ts';
import type { SignInSources, SignIns } from './sign-ins.ts';

/** Signs in where the company's setup or the person says: in Mai's window, or in a browser of the person's. */
export function createSignInPlaces(windows: SignIns, browsers: OwnBrowsers, rules: SignInSources['rules']): SignIns {
  /** Says what else the person may do after a failure. */
  const explained = async (provider: Provider, result: Result<Posted>): Promise<Result<Posted>> => {
    if (result.ok) return result;
    const isLocked = lockOfPlace(rules(), provider) !== undefined;
    const { failure } = result;
    if (failure.kind === 'own-browser') return { ok: false, failure: { ...failure, isLocked } };
    if (failure.kind !== 'browser-refused' || failure.reason === 'controlled' || isLocked) return result;
    return { ok: false, failure: { ...failure, browsers: await browsers.installed() } };
  };

  return {
    async signIn(provider, mode, options = {}) {
      const place = signInPlace(rules(), provider);
      // A browser that is no longer used must not keep the company's cookies.
      const tidied = browsers.forget(provider.id, place === MAI_WINDOW ? undefined : place);
      void tidied.catch(error => logError('sign-in-browsers', error));
      if (place === MAI_WINDOW) return explained(provider, await windows.signIn(provider, mode, options));
      windows.cancel(provider.id);
      const mayOpen = (host: string) => mayOpenHost(host, setupProvider(rules(), provider.signInUrl));
      const { launchAddress: known } = options;
      const startAt = known !== undefined && mayOpen(new URL(known).hostname) ? known : provider.signInUrl;
      return explained(provider, await browsers.signIn(provider, place, mode, { startAt, mayOpen }));
    },
    showPortal: windows.showPortal,
    cancel(providerId) {
      windows.cancel(providerId);
      browsers.cancel(providerId);
    },
    async forget(providerId) {
      await Promise.all([windows.forget(providerId), browsers.forget(providerId)]);
    },
    wasShown: () => windows.wasShown() || browsers.wasShown(),
    finish: () => Promise.all([windows.finish(), browsers.end()]),
  };
}
