import { seconds } from '../../app/domain/instant.ts';
import type { PortalProvider, ProviderId } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { DeviceCode } from '../../app/identity-center/device-code.ts';
import type {
  IdentityCenterPort,
  PortalSession,
  PortalSignIn,
} from '../../app/identity-center/identity-center-port.ts';
import type { Timepiece } from '../../app/renewal/trusted-clock.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import type { Vault } from '../credentials/vault.ts';
import { findPortal, findRegion } from './find-portal.ts';
import { createPace } from './pace-requests.ts';
import { createPortalLists } from './portal-lists.ts';
import { CANCELED, placeOf } from './portal-place.ts';
import { createPortalRecords, type PortalTokens } from './portal-record.ts';
import { createTokenStore } from './portal-tokens.ts';
import type { RedirectListenerOptions } from './redirect-listener.ts';
import { type OpenPage, signInByBrowser } from './sign-in-by-browser.ts';
import { signInByCode } from './sign-in-by-code.ts';
import { createSsoCalls } from './sso-calls.ts';
import { createTokenSharing } from './token-sharing.ts';
import { createWaitingPages } from './waiting-pages.ts';

export type IdentityCenterOptions = RedirectListenerOptions & {
  readonly environment: NodeJS.ProcessEnv;
  readonly fetch: Fetch;
  readonly vault: Pick<Vault, 'get' | 'put' | 'remove' | 'state' | 'lockFor'>;
  readonly home: string;
  /** AWS's `config`; empty if it can't be read. */
  readonly readConfig: () => Promise<string>;
  readonly open: OpenPage;
  /** Timers for AWS's rates, which no correction of the clock may stop. */
  readonly time: Pick<Timepiece, 'steady' | 'after'>;
};

/** How long a sign-out waits for AWS. */
const MOST_LOGOUT = seconds(5);

/** A person's sign-in that is going on. */
type Running = {
  readonly kind: 'person' | 'code';
  readonly abort: AbortController;
  readonly result: Promise<Result<PortalSession>>;
};

/** IAM Identity Center through AWS's clients, the person's browser, and the vault. */
export function createIdentityCenter(options: IdentityCenterOptions): IdentityCenterPort {
  const { clock, environment, fetch, vault, home, readConfig, time } = options;
  const pace = createPace(time);
  const calls = createSsoCalls({ environment, fetch, clock, pace, random: Math.random });
  const records = createPortalRecords(vault);
  const sharing = createTokenSharing({ home, readConfig, clock });
  const tokens = createTokenStore({ calls, clock, records, vault, sharing });
  const pages = createWaitingPages(options.open);
  const shared = { ...options, open: pages.open, calls, records, pace };
  const running = new Map<ProviderId, Running>();
  /** The last sign-ins without the person. */
  const silent = new Map<ProviderId, AbortController>();

  const sessionAfter = async (providerId: ProviderId): Promise<PortalSession> =>
    (await tokens.session(providerId)) ?? { kept: 'memory' };

  const endRunning = (providerId: ProviderId): void => {
    running.get(providerId)?.abort.abort();
    running.delete(providerId);
    pages.forget(providerId);
  };
  const cancel = (providerId: ProviderId): void => {
    silent.get(providerId)?.abort();
    endRunning(providerId);
  };

  /** Ends at once when it is canceled. Its request for tokens goes on, because others may wait for them. */
  async function signInSilently(provider: PortalProvider): Promise<Result<PortalSession>> {
    const abort = new AbortController();
    silent.set(provider.id, abort);
    const canceled = new Promise<Result<never>>(resolve => {
      abort.signal.addEventListener('abort', () => resolve(fail(CANCELED)));
    });
    const token = await Promise.race([tokens.accessToken(provider), canceled]);
    return token.ok ? ok(await sessionAfter(provider.id)) : token;
  }

  async function finished(
    provider: PortalProvider,
    answer: Promise<Result<PortalTokens>>,
    { signal }: AbortController,
  ): Promise<Result<PortalSession>> {
    const signedIn = await answer;
    if (signal.aborted) return fail(CANCELED);
    if (!signedIn.ok) return signedIn;
    await tokens.begin(provider, signedIn.value);
    return ok(await sessionAfter(provider.id));
  }

  function start(provider: PortalProvider, how: Exclude<PortalSignIn, { kind: 'silent' }>): Running {
    const abort = new AbortController();
    const onCode = (code: DeviceCode) => how.kind === 'code' && how.onCode(code);
    const answer =
      how.kind === 'code'
        ? signInByCode(shared, provider, onCode, abort.signal)
        : signInByBrowser(shared, provider, abort.signal);
    const result = finished(provider, answer, abort).finally(() => {
      if (running.get(provider.id)?.abort !== abort) return;
      running.delete(provider.id);
      pages.forget(provider.id);
    });
    return { kind: how.kind, abort, result };
  }

  /** Ends the session at AWS. Its answer doesn't matter: an expired session needs no logout. */
  async function logOut(provider: PortalProvider, removed: PortalTokens): Promise<void> {
    const accessToken = await tokens.forLogout(provider, removed);
    if (accessToken === undefined) return;
    await calls.portal(placeOf(provider), (client, sdk) => client.send(new sdk.LogoutCommand({ accessToken })), 'none');
  }

  return {
    findPortal: address => findPortal(fetch, address),
    findRegion: startUrl => findRegion({ fetch, readConfig }, startUrl),
    async signIn(provider, how) {
      if (how.kind === 'silent') return signInSilently(provider);
      const present = running.get(provider.id);
      if (present?.kind === how.kind) return present.result;
      endRunning(provider.id);
      const started = start(provider, how);
      running.set(provider.id, started);
      return started.result;
    },
    cancel,
    signInLink: pages.link,
    openAgain: pages.again,
    ...createPortalLists({ calls, tokens, clock }),
    updateSharing: tokens.updateSharing,
    session: tokens.session,
    async signOut(provider) {
      cancel(provider.id);
      const removed = await tokens.remove(provider);
      // Not longer than a person waits: the tokens are deleted already.
      if (removed !== undefined) await Promise.race([logOut(provider, removed), pace.wait(MOST_LOGOUT)]);
    },
  };
}
