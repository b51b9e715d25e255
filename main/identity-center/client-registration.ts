import * as z from 'zod/mini';
import { hours, instant, LAST_INSTANT, later, seconds } from '../../app/domain/instant.ts';
import type { PortalProvider } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { SCOPE } from './pkce.ts';
import { placeOf } from './portal-place.ts';
import { type PortalClient, type PortalRecords, SECRET } from './portal-record.ts';
import { REGISTERED_REDIRECT } from './redirect-listener.ts';
import type { SsoCalls } from './sso-calls.ts';
import { INCOMPLETE, portalFailure } from './sso-error.ts';

/** How the person signs in: in a browser, or with a code at another computer. AWS wants a registration for each. */
export type ClientKind = 'browser' | 'code';

export const GRANT_TYPES = {
  browser: 'authorization_code',
  code: 'urn:ietf:params:oauth:grant-type:device_code',
} as const satisfies Readonly<Record<ClientKind, string>>;

/** Tokens end with their registration: AWS's last some 90 days, and one that begins a session must outlive it. */
const LEAST_LIFETIME = hours(7 * 24);

const ANSWER = z.object({
  clientId: SECRET,
  clientSecret: SECRET,
  clientSecretExpiresAt: z.number().check(z.gte(0), z.lte(LAST_INSTANT / 1_000)),
});

type Registration = { readonly calls: SsoCalls; readonly records: PortalRecords; readonly clock: Pick<Clock, 'now'> };

/**
 * Mai's registration at a portal: the known one, or with `new` always a new one, since AWS has forgotten the other. Fails with
 * `portal-region` if the region has no such portal.
 */
export async function registeredClient(
  { calls, records, clock }: Registration,
  provider: PortalProvider,
  kind: ClientKind,
  wanted: 'known' | 'new',
): Promise<Result<PortalClient>> {
  const known = (await records.read(provider)).clients[kind];
  if (wanted === 'known' && known !== undefined && known.expiresAt > later(clock.now(), LEAST_LIFETIME))
    return ok(known);
  const place = placeOf(provider);
  const called = await calls.oidc(place, (client, sdk) =>
    client.send(
      new sdk.RegisterClientCommand({
        clientName: 'Mai',
        clientType: 'public',
        scopes: [SCOPE],
        grantTypes: [GRANT_TYPES[kind], 'refresh_token'],
        ...(kind === 'browser' && { redirectUris: [REGISTERED_REDIRECT], issuerUrl: provider.signInUrl }),
      }),
    ),
  );
  if (!called.ok) {
    // The address of the portal is the only part that AWS may not know.
    const isUnknown = called.error.kind === 'refused' && called.error.code === 'invalid_request';
    return fail(isUnknown ? { kind: 'portal-region', ...place } : portalFailure(called.error, place.host));
  }
  const answer = z.safeParse(ANSWER, called.value);
  if (!answer.success) return fail(portalFailure(INCOMPLETE, place.host));
  const { clientId: id, clientSecret: secret, clientSecretExpiresAt } = answer.data;
  // 0 means never: https://www.rfc-editor.org/rfc/rfc7591#section-3.2.1
  const expiresAt = instant(clientSecretExpiresAt === 0 ? LAST_INSTANT : seconds(clientSecretExpiresAt));
  const client: PortalClient = { id, secret, expiresAt };
  await records.change(provider, record => ({ ...record, clients: { ...record.clients, [kind]: client } }));
  return ok(client);
}
