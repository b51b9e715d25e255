import type { Failure } from '../../app/domain/failure.ts';
import type { PortalProvider } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { GRANT_TYPES, registeredClient } from './client-registration.ts';
import { authorizeAddress, createPkce } from './pkce.ts';
import { CANCELED, placeOf } from './portal-place.ts';
import type { PortalClient, PortalRecords, PortalTokens } from './portal-record.ts';
import {
  listenForRedirect,
  type Redirect,
  type RedirectListener,
  type RedirectListenerOptions,
} from './redirect-listener.ts';
import { requestTokens } from './request-tokens.ts';
import type { SsoCalls } from './sso-calls.ts';
import { ssoEndpoint } from './sso-endpoints.ts';
import { type Called, isRefused, portalFailure } from './sso-error.ts';

/** A page that was opened for the person. */
export type OpenedPage = {
  /** Why it can't answer any more: the person closed Mai's window, for example. Never for a browser. */
  readonly ended?: Promise<Failure>;
  close(): void;
};

/**
 * Opens AWS's sign-in page in the browser or in Mai's window. `take` is offered the window's navigations, and returns true for the
 * one that ends the sign-in. Fails with `browser-unavailable`.
 */
export type OpenPage = (
  provider: PortalProvider,
  address: string,
  take: RedirectListener['take'],
) => Promise<Result<OpenedPage>>;

export type BrowserSignInOptions = RedirectListenerOptions & {
  readonly calls: SsoCalls;
  readonly records: PortalRecords;
  readonly clock: Clock;
  readonly environment: NodeJS.ProcessEnv;
  readonly open: OpenPage;
};

type Exchanged = Result<Called<PortalTokens>>;

/**
 * Signs the person in on AWS's page, by an authorization code with PKCE. Fails with `sign-in-closed` without an answer within 10
 * minutes, `sign-in-canceled`, `portal-region` if the portal is in another region, and `portal-refused`.
 * https://www.rfc-editor.org/rfc/rfc8252
 */
export async function signInByBrowser(
  options: BrowserSignInOptions,
  provider: PortalProvider,
  signal: AbortSignal,
): Promise<Result<PortalTokens>> {
  const place = placeOf(provider);
  let exchanged: Exchanged = await attempt(options, provider, 'known', signal);
  // AWS has forgotten Mai's registration. The person is signed in already, and only sees the page again.
  if (exchanged.ok && isRefused(exchanged.value, 'invalid_client'))
    exchanged = await attempt(options, provider, 'new', signal);
  if (!exchanged.ok) return exchanged;
  const called = exchanged.value;
  if (called.ok) return ok(called.value);
  // A fresh code is unknown only where the portal is not: https://github.com/aws/aws-cli/issues/8790
  return fail(
    isRefused(called, 'invalid_grant') ? { kind: 'portal-region', ...place } : portalFailure(called.error, place.host),
  );
}

async function attempt(
  options: BrowserSignInOptions,
  provider: PortalProvider,
  registration: 'known' | 'new',
  signal: AbortSignal,
): Promise<Exchanged> {
  const place = placeOf(provider);
  const endpoint = ssoEndpoint('SSO_OIDC', place, options.environment);
  if (!endpoint.ok) return endpoint;
  const client = await registeredClient(options, provider, 'browser', registration);
  if (!client.ok) return client;
  const pkce = createPkce();
  // Before the browser opens: its answer must not reach a port of another program.
  const listener = await listenForRedirect(pkce.state, options);
  try {
    if (signal.aborted) return fail(CANCELED);
    const { redirectUri } = listener;
    const address = authorizeAddress(endpoint.value, { clientId: client.value.id, redirectUri, pkce });
    const redirect = await redirectFrom(options.open, provider, address, listener, signal);
    if (!redirect.ok) return redirect;
    return await exchange(options, provider, client.value, {
      code: redirect.value,
      redirectUri,
      codeVerifier: pkce.verifier,
    });
  } finally {
    listener.close();
  }
}

/** The code of AWS's redirect. */
async function redirectFrom(
  open: OpenPage,
  provider: PortalProvider,
  address: string,
  { redirect, take }: RedirectListener,
  signal: AbortSignal,
): Promise<Result<string>> {
  const { host } = placeOf(provider);
  const page = await open(provider, address, take);
  if (!page.ok) return page;
  const { ended, close } = page.value;
  const canceled = new Promise<Failure>(resolve => {
    const cancel = () => resolve(CANCELED);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel);
  });
  const answer: Redirect | Failure = await Promise.race([redirect, canceled, ...(ended ? [ended] : [])]);
  close();
  switch (answer.kind) {
    case 'code':
      return ok(answer.code);
    case 'expired':
      return fail({ kind: 'sign-in-closed', after: 'timeout' });
    case 'error':
      return fail(portalFailure({ kind: 'refused', status: 400, code: answer.error }, host));
    default:
      return fail(answer);
  }
}

const exchange = async (
  options: BrowserSignInOptions,
  provider: PortalProvider,
  client: PortalClient,
  answer: { readonly code: string; readonly redirectUri: string; readonly codeVerifier: string },
): Promise<Exchanged> =>
  // A code works once: after an error of AWS it may be used up.
  ok(
    await requestTokens(options, placeOf(provider), client, { grantType: GRANT_TYPES.browser, ...answer }, 'throttled'),
  );
