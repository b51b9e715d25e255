import * as z from 'zod/mini';
import { later, seconds } from '../../app/domain/instant.ts';
import { isAllowedAddress, type PortalProvider } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { DeviceCode } from '../../app/identity-center/device-code.ts';
import { isDeviceHost } from '../../app/identity-center/portal-address.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { GRANT_TYPES, registeredClient } from './client-registration.ts';
import type { Pace } from './pace-requests.ts';
import { CANCELED, placeOf } from './portal-place.ts';
import { type PortalClient, type PortalRecords, type PortalTokens, SECRET } from './portal-record.ts';
import { requestTokens } from './request-tokens.ts';
import type { SsoCalls } from './sso-calls.ts';
import { type Called, INCOMPLETE, isRefused, portalFailure } from './sso-error.ts';

export type CodeSignInOptions = {
  readonly calls: SsoCalls;
  readonly records: PortalRecords;
  readonly clock: Clock;
  readonly pace: Pick<Pace, 'wait'>;
};

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const ADDRESS = z.string().check(
  z.maxLength(2_048),
  z.refine(address => {
    if (!isAllowedAddress(address)) return false;
    const { hostname } = new URL(address);
    return isDeviceHost(hostname) || LOOPBACK.test(hostname);
  }),
);

/** https://www.rfc-editor.org/rfc/rfc8628#section-3.2 */
const ANSWER = z.object({
  deviceCode: SECRET,
  userCode: z.string().check(z.regex(/^[A-Z0-9-]{4,32}$/)),
  verificationUri: ADDRESS,
  expiresIn: z.number().check(z.gt(0), z.lte(3_600)),
  interval: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(60)))),
});
type Authorization = z.infer<typeof ANSWER>;

/** In seconds, by RFC 8628. */
const USUAL_INTERVAL = 5;
const SLOWER = 5;

/**
 * Signs the person in with a code that they approve at another computer. Only on request: others could be made to approve a code
 * that isn't theirs. Fails with `portal-refused` if the code is denied or expires, and with `sign-in-canceled`.
 */
export async function signInByCode(
  options: CodeSignInOptions,
  provider: PortalProvider,
  onCode: (code: DeviceCode) => void,
  signal: AbortSignal,
): Promise<Result<PortalTokens>> {
  const place = placeOf(provider);
  let started = await start(options, provider, 'known');
  if (started.ok && isRefused(started.value.called, 'invalid_client')) started = await start(options, provider, 'new');
  if (!started.ok) return started;
  const { client, called } = started.value;
  if (isRefused(called, 'invalid_request')) return fail({ kind: 'portal-region', ...place });
  if (!called.ok) return fail(portalFailure(called.error, place.host));
  const answer = z.safeParse(ANSWER, called.value);
  if (!answer.success) return fail(portalFailure(INCOMPLETE, place.host));
  const { userCode, verificationUri: address, expiresIn } = answer.data;
  const expiresAt = later(options.clock.now(), seconds(expiresIn));
  if (signal.aborted) return fail(CANCELED);
  onCode({ userCode, address, expiresAt });
  return poll(options, provider, { client, authorization: answer.data, expiresAt }, signal);
}

type Started = { readonly client: PortalClient; readonly called: Called<unknown> };

async function start(
  options: CodeSignInOptions,
  provider: PortalProvider,
  registration: 'known' | 'new',
): Promise<Result<Started>> {
  const client = await registeredClient(options, provider, 'code', registration);
  if (!client.ok) return client;
  const { id: clientId, secret: clientSecret } = client.value;
  const called = await options.calls.oidc(placeOf(provider), (service, sdk) =>
    service.send(new sdk.StartDeviceAuthorizationCommand({ clientId, clientSecret, startUrl: provider.signInUrl })),
  );
  return ok({ client: client.value, called });
}

type Waiting = {
  readonly client: PortalClient;
  readonly authorization: Authorization;
  readonly expiresAt: DeviceCode['expiresAt'];
};

/** Asks AWS for the tokens until the person has answered. */
async function poll(
  options: CodeSignInOptions,
  provider: PortalProvider,
  { client, authorization, expiresAt }: Waiting,
  signal: AbortSignal,
): Promise<Result<PortalTokens>> {
  const place = placeOf(provider);
  const grant = { grantType: GRANT_TYPES.code, deviceCode: authorization.deviceCode };
  const aborted = new Promise(resolve => signal.addEventListener('abort', resolve));
  let interval = authorization.interval ?? USUAL_INTERVAL;
  for (;;) {
    await Promise.race([aborted, options.pace.wait(seconds(Math.max(1, interval)))]);
    if (signal.aborted) return fail(CANCELED);
    if (options.clock.now() >= expiresAt)
      return fail({ kind: 'portal-refused', host: place.host, reason: 'code-expired' });
    const called = await requestTokens(options, place, client, grant, 'none');
    if (called.ok) return ok(called.value);
    const { error } = called;
    // Also after a broken connection, by RFC 8628.
    if (error.kind === 'failed' || error.status >= 500 || isRefused(called, 'slow_down') || error.status === 429)
      interval += SLOWER;
    else if (!isRefused(called, 'authorization_pending')) return fail(portalFailure(error, place.host));
  }
}
