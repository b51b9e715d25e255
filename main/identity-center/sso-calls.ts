import type { SSOClient } from '@aws-sdk/client-sso';
import type { SSOOIDCClient } from '@aws-sdk/client-sso-oidc';
import { seconds } from '../../app/domain/instant.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { UNSIGNED } from '../aws/call-sts.ts';
import { createSdkRequestHandler, type Fetch, type OnDate } from '../aws/sdk-request-handler.ts';
import type { Pace } from './pace-requests.ts';
import type { PortalPlace } from './portal-place.ts';
import { type SsoService, ssoEndpoint } from './sso-endpoints.ts';
import { type Called, isThrottled, type SsoError, ssoError } from './sso-error.ts';

/**
 * `any`: repeats while AWS asks for fewer requests, and after its own errors. `throttled`: only the former, for requests that must
 * not be made twice. `none`: the caller does it.
 */
export type Retries = 'any' | 'throttled' | 'none';

type Send<Client, Sdk, T> = (client: Client, sdk: Sdk) => Promise<T>;
type SendTo<T> = (endpoint: string, onDate: OnDate) => Promise<T>;
type OidcSdk = typeof import('@aws-sdk/client-sso-oidc');
type PortalSdk = typeof import('@aws-sdk/client-sso');

/** Unsigned requests to the two services of IAM Identity Center. Their responses are untrusted, whatever the SDK's types say. */
export type SsoCalls = {
  oidc<T>(place: PortalPlace, send: Send<SSOOIDCClient, OidcSdk, T>, retries?: Retries): Promise<Called<T>>;
  portal<T>(place: PortalPlace, send: Send<SSOClient, PortalSdk, T>, retries?: Retries): Promise<Called<T>>;
};

export type SsoCallOptions = {
  readonly environment: NodeJS.ProcessEnv;
  readonly fetch: Fetch;
  /** Learns AWS's time from AWS's responses. */
  readonly clock: Pick<Clock, 'measured'>;
  readonly pace: Pace;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
};

/** 63 seconds of waiting at most, in total. */
const THROTTLED_ATTEMPTS = 7;
const ERROR_ATTEMPTS = 3;

export function createSsoCalls({ environment, fetch, clock, pace, random }: SsoCallOptions): SsoCalls {
  const clientOptions = ({ region }: PortalPlace, endpoint: string, onDate: OnDate) => ({
    region,
    endpoint,
    // Attempts are counted here, because all requests share one rate.
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard' as const,
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    // No operation is signed. Without credentials the SDK would search the files that Mai writes.
    credentials: UNSIGNED,
    requestHandler: createSdkRequestHandler(fetch, onDate, 'json'),
  });

  async function sent<T>(send: SendTo<T>, endpoint: string, host: string): Promise<Called<T>> {
    let learn = (): void => {};
    const onDate: OnDate = (date, headers) => {
      const skew = Date.now() - Date.parse(date);
      if (Number.isNaN(skew)) return;
      // An error without AWS's ID may be that of a proxy, whose clock may be wrong.
      if (headers.has('x-amzn-requestid')) clock.measured(skew);
      else learn = () => clock.measured(skew);
    };
    try {
      const value = await send(endpoint, onDate);
      learn();
      return { ok: true, value };
    } catch (error) {
      return { ok: false, error: ssoError(error, host) };
    }
  }

  async function call<T>(
    service: SsoService,
    place: PortalPlace,
    send: SendTo<T>,
    retries: Retries,
  ): Promise<Called<T>> {
    const endpoint = ssoEndpoint(service, place, environment);
    if (!endpoint.ok) return { ok: false, error: { kind: 'failed', failure: endpoint.failure } };
    const { host } = new URL(endpoint.value);
    for (let attempt = 1; ; attempt++) {
      const called = await pace.run(() => sent(send, endpoint.value, host));
      if (called.ok || !mayRetry(called.error, attempt, retries)) return called;
      // Doubles from 1 second, of which the second half is random, so that waiting requests don't all come at once.
      const delay = seconds(2 ** (attempt - 1)) * (0.5 + random() / 2);
      if (called.error.kind === 'refused' && isThrottled(called.error)) pace.hold(delay);
      await pace.wait(delay);
    }
  }

  return {
    oidc: (place, send, retries = 'any') =>
      call(
        'SSO_OIDC',
        place,
        async (endpoint, onDate) => {
          const sdk = await import('@aws-sdk/client-sso-oidc');
          return send(new sdk.SSOOIDCClient(clientOptions(place, endpoint, onDate)), sdk);
        },
        retries,
      ),
    portal: (place, send, retries = 'any') =>
      call(
        'SSO',
        place,
        async (endpoint, onDate) => {
          const sdk = await import('@aws-sdk/client-sso');
          return send(new sdk.SSOClient(clientOptions(place, endpoint, onDate)), sdk);
        },
        retries,
      ),
  };
}

function mayRetry(error: SsoError, attempt: number, retries: Retries): boolean {
  if (error.kind === 'failed' || retries === 'none') return false;
  if (isThrottled(error)) return attempt < THROTTLED_ATTEMPTS;
  return retries === 'any' && error.status >= 500 && attempt < ERROR_ATTEMPTS;
}
