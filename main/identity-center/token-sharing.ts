import { hours, type Instant, instant, later } from '../../app/domain/instant.ts';
import type { PortalProvider } from '../../app/domain/provider.ts';
import { ok, type Result } from '../../app/domain/result.ts';
import { portalAt } from '../../app/identity-center/portal-address.ts';
import { type PortalSource, sourcesOf } from '../../app/identity-center/portals-in-config.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { PortalTokens } from './portal-record.ts';
import {
  newerToken,
  readSharedToken,
  removeSharedToken,
  type SharedToken,
  type SharedTokenKey,
  writeSharedToken,
} from './token-cache.ts';

/** AWS's shared token cache, by which its tools and Mai share a sign-in. */
export type TokenSharing = {
  /** Tokens that another tool has renewed, or got if Mai has none. undefined if there are none, or the portal isn't shared. */
  newer(provider: PortalProvider, own: PortalTokens | undefined): Promise<PortalTokens | undefined>;
  /** Nothing if the portal isn't shared. Fails with `token-cache-unwritable`. */
  write(provider: PortalProvider, tokens: PortalTokens): Promise<Result>;
  /** Removes Mai's tokens, also those that a tool has renewed. */
  remove(provider: PortalProvider, tokens: PortalTokens): Promise<void>;
  /** Removes exactly these tokens: a tool that shares Mai's registration may have newer ones. */
  removeEnded(provider: PortalProvider, tokens: PortalTokens): Promise<void>;
};

type TokenSharingOptions = {
  readonly home: string;
  /** AWS's `config`, which tells the names of the files; empty if it can't be read. */
  readonly readConfig: () => Promise<string>;
  readonly clock: Pick<Clock, 'now'>;
};

export function createTokenSharing({ home, readConfig, clock }: TokenSharingOptions): TokenSharing {
  const sources = async ({ signInUrl: startUrl, portal: { region } }: PortalProvider) =>
    sourcesOf(await readConfig(), { startUrl, region });
  const removeAll = async (provider: PortalProvider, isMeant: (token: SharedToken) => boolean) => {
    for (const source of await sources(provider)) await removeSharedToken(home, keyOf(source), isMeant);
  };
  return {
    async newer(provider, own) {
      if (provider.portal.sharesTokens !== true) return undefined;
      const mine = own && toShared(provider, own);
      let newest: SharedToken | undefined;
      for (const source of await sources(provider)) {
        const reading = await readSharedToken(home, keyOf(source));
        if (typeof reading === 'object' && isOf(provider, reading))
          newest = newerToken(newest ?? mine, reading) ?? newest;
      }
      return newest && fromShared(newest, clock.now());
    },
    async write(provider, tokens) {
      if (provider.portal.sharesTokens !== true) return ok();
      for (const source of await sources(provider)) {
        const token = { ...toShared(provider, tokens), ...keyOf(source) };
        const written = await writeSharedToken(home, token, clock.now());
        if (!written.ok) return written;
      }
      return ok();
    },
    remove: (provider, { client }) => removeAll(provider, ({ clientId }) => clientId === client.id),
    removeEnded: (provider, ended) => removeAll(provider, ({ accessToken }) => accessToken === ended.accessToken),
  };
}

const keyOf = ({ writtenUrl: startUrl, sessionName }: PortalSource): SharedTokenKey => ({ startUrl, sessionName });

const isOf = ({ signInUrl, portal }: PortalProvider, { startUrl, region }: SharedToken): boolean =>
  region === portal.region && portalAt(startUrl)?.startUrl === signInUrl;

const toShared = (
  { signInUrl: startUrl, portal: { region } }: PortalProvider,
  { accessToken, expiresAt, refreshToken, client }: PortalTokens,
): SharedToken => ({
  ...{ startUrl, region, accessToken, expiresAt, refreshToken },
  ...{ clientId: client.id, clientSecret: client.secret, registrationExpiresAt: client.expiresAt },
});

// The file doesn't tell when a token was issued; AWS's live an hour.
const fromShared = ({ accessToken, expiresAt, refreshToken, ...client }: SharedToken, now: Instant): PortalTokens => ({
  accessToken,
  issuedAt: instant(Math.min(now, later(expiresAt, -hours(1)))),
  expiresAt,
  refreshToken,
  client: { id: client.clientId, secret: client.clientSecret, expiresAt: client.registrationExpiresAt },
});
