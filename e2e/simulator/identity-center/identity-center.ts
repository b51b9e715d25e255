import { createServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { closeServer, listen } from '../loopback-server.ts';
import type { RequestLog } from '../request-log.ts';
import type { IssuedCredentials } from '../sts/issue.ts';
import { providerKeys } from '../test-keys.ts';
import { grants as newGrants } from './grants.ts';
import type { IdentityCenterBehavior } from './identity-center-behavior.ts';
import { IDENTITY_CENTER_REGION, type IdentityCenterContext, START_URL } from './identity-center-context.ts';
import { oidcService } from './oidc-service.ts';
import { portalPages } from './portal-pages.ts';
import { PORTAL_PEOPLE } from './portal-people.ts';
import { portalService } from './portal-service.ts';
import { rateLimit } from './rate-limit.ts';

/** IAM Identity Center with an access portal, on loopback. */
export type IdentityCenter = {
  /** The portal's address as people enter it; its pages are at `pageUrl`. */
  readonly startUrl: string;
  readonly region: string;
  readonly pageUrl: string;
  readonly oidcUrl: string;
  /** The same service in a region where the instance is not. */
  readonly otherRegionUrl: string;
  readonly portalUrl: string;
  readonly people: typeof PORTAL_PEOPLE;
  /** Variables that lead AWS's tools and SDKs here. */
  readonly environment: Readonly<Record<'AWS_ENDPOINT_URL_SSO' | 'AWS_ENDPOINT_URL_SSO_OIDC', string>>;
  /** Chromium's switches that lead the portal's own address to `pageUrl`'s pages. */
  readonly switches: readonly string[];
  /** All tokens, codes and client secrets issued so far, for tests that look for leaks. */
  readonly secrets: readonly string[];
  /** Ends all sessions, as an administrator does. */
  endSessions(): void;
  /** Forgets all registered clients. */
  forgetClients(): void;
  reset(): void;
  stop(): Promise<void>;
};

export async function startIdentityCenter(around: {
  readonly behavior: IdentityCenterBehavior;
  readonly log: RequestLog;
  readonly issued: IssuedCredentials[];
}): Promise<IdentityCenter> {
  const grants = newGrants(around.behavior);
  const limit = rateLimit();
  let pagesUrl = '';
  const context: IdentityCenterContext = { ...around, grants, pagesUrl: () => pagesUrl };
  const servers = {
    pages: createServer(portalPages(context)),
    securePages: createHttpsServer({ key: providerKeys.key, cert: providerKeys.certificate }, portalPages(context)),
    oidc: createServer(oidcService(context)),
    otherRegion: createServer(oidcService(context, false)),
    portal: createServer(portalService(context, limit)),
  };
  const start = async (name: keyof typeof servers) => `http://127.0.0.1:${await listen(servers[name], 0)}`;
  pagesUrl = await start('pages');
  const securePort = new URL(await start('securePages')).port;
  const [oidcUrl, otherRegionUrl, portalUrl] = [await start('oidc'), await start('otherRegion'), await start('portal')];
  return {
    startUrl: START_URL,
    region: IDENTITY_CENTER_REGION,
    pageUrl: `${pagesUrl}/start`,
    oidcUrl,
    otherRegionUrl,
    portalUrl,
    people: PORTAL_PEOPLE,
    environment: { AWS_ENDPOINT_URL_SSO: portalUrl, AWS_ENDPOINT_URL_SSO_OIDC: oidcUrl },
    switches: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP ${new URL(START_URL).host}:443 127.0.0.1:${securePort}`,
    ],
    secrets: grants.secrets,
    endSessions: grants.endSessions,
    forgetClients: grants.forgetClients,
    reset() {
      grants.clear();
      limit.clear();
    },
    async stop() {
      await Promise.all(Object.values(servers).map(closeServer));
    },
  };
}
