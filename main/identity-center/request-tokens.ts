import type { CreateTokenCommandInput } from '@aws-sdk/client-sso-oidc';
import * as z from 'zod/mini';
import { hours, later, seconds } from '../../app/domain/instant.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { PortalPlace } from './portal-place.ts';
import { type PortalClient, type PortalTokens, SECRET } from './portal-record.ts';
import type { Retries, SsoCalls } from './sso-calls.ts';
import { type Called, INCOMPLETE } from './sso-error.ts';

export type Grant = Omit<CreateTokenCommandInput, 'clientId' | 'clientSecret'>;

/** AWS's access tokens live an hour, and sessions 90 days at most. */
const MOST_SECONDS = hours(90 * 24) / 1_000;

const ANSWER = z.object({
  accessToken: SECRET,
  expiresIn: z.number().check(z.gt(0), z.lte(MOST_SECONDS)),
  refreshToken: z.optional(z.nullable(SECRET)),
});

/** Exchanges a code or a refresh token for tokens. A refresh token that isn't replaced stays valid. */
export async function requestTokens(
  { calls, clock }: { readonly calls: SsoCalls; readonly clock: Pick<Clock, 'now'> },
  place: PortalPlace,
  client: PortalClient,
  grant: Grant,
  retries: Retries,
): Promise<Called<PortalTokens>> {
  const called = await calls.oidc(
    place,
    (service, sdk) =>
      service.send(new sdk.CreateTokenCommand({ ...grant, clientId: client.id, clientSecret: client.secret })),
    retries,
  );
  if (!called.ok) return called;
  const answer = z.safeParse(ANSWER, called.value);
  if (!answer.success) return { ok: false, error: INCOMPLETE };
  const { accessToken, expiresIn } = answer.data;
  const refreshToken = answer.data.refreshToken ?? grant.refreshToken;
  const issuedAt = clock.now();
  const expiresAt = later(issuedAt, seconds(expiresIn));
  return { ok: true, value: { accessToken, issuedAt, expiresAt, refreshToken, client } };
}
