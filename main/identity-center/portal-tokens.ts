import type { Failure } from '../../app/domain/failure.ts';
import type { PortalProvider, ProviderId } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { PortalSession } from '../../app/identity-center/identity-center-port.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { Vault } from '../credentials/vault.ts';
import { registeredClient } from './client-registration.ts';
import { needsPerson, placeOf } from './portal-place.ts';
import type { PortalClient, PortalRecords, PortalTokens, SignedIn } from './portal-record.ts';
import { adopted, begun, continued, ended, isFresh, sessionOf } from './portal-session.ts';
import { requestTokens } from './request-tokens.ts';
import type { SsoCalls } from './sso-calls.ts';
import { isRefused, portalFailure } from './sso-error.ts';
import type { TokenSharing } from './token-sharing.ts';

/** The tokens of all portals, which never leave this folder but for AWS, the vault, and AWS's shared cache if people choose it. */
export type TokenStore = {
  /** Starts a session with its first tokens. */
  begin(provider: PortalProvider, tokens: PortalTokens): Promise<void>;
  /**
   * An access token that AWS will accept: the present one, or a new one by the refresh token. `rejected` is one that AWS refused.
   * Concurrent callers share one refresh. Fails with `sign-in-needs-person` once the session has ended, and with `keychain-waiting`
   * while that is unknown.
   */
  accessToken(provider: PortalProvider, rejected?: string): Promise<Result<string>>;
  /** Ends the session of an access token that AWS refuses although it is new, unless another one has begun. */
  end(provider: PortalProvider, rejected: string): Promise<void>;
  session(providerId: ProviderId): Promise<PortalSession | undefined>;
  /** Writes the tokens to AWS's shared cache or removes them from there, as the provider says. Fails with `token-cache-unwritable`. */
  updateSharing(provider: PortalProvider): Promise<Result>;
  /** Deletes all that is known of the portal. Returns its tokens, if there were any. */
  remove(provider: PortalProvider): Promise<PortalTokens | undefined>;
  /** An access token that AWS's logout takes: the one of removed tokens, or a new one. */
  forLogout(provider: PortalProvider, removed: PortalTokens): Promise<string | undefined>;
};

export type TokenStoreOptions = {
  readonly calls: SsoCalls;
  readonly clock: Pick<Clock, 'now'>;
  readonly records: PortalRecords;
  readonly vault: Pick<Vault, 'state'>;
  readonly sharing: TokenSharing;
};

/** AWS's codes for a session that has ended, whatever ended it. */
const ENDED = ['invalid_grant', 'invalid_client', 'expired_token', 'access_denied', 'unauthorized_client'];

export function createTokenStore(options: TokenStoreOptions): TokenStore {
  const { clock, records, vault, sharing } = options;
  /** Providers from which the person has signed out in this run. */
  const signedOut = new Set<ProviderId>();
  const refreshing = new Map<ProviderId, Promise<Result<string>>>();

  /** Takes over tokens that another tool has renewed. */
  async function upToDate(provider: PortalProvider): Promise<SignedIn | undefined> {
    // Who has signed out stays so, whatever other tools have.
    if (signedOut.has(provider.id)) return undefined;
    const { signedIn } = await records.read(provider);
    const shared = await sharing.newer(provider, signedIn?.tokens);
    if (shared === undefined) return signedIn;
    const changed = await records.change(provider, record => ({
      ...record,
      signedIn: record.signedIn === undefined ? begun(shared) : adopted(record.signedIn, shared),
    }));
    return changed.signedIn;
  }

  /** Applies `change` unless another sign-in or a sign-out replaced these tokens meanwhile. */
  const replace = (
    provider: PortalProvider,
    { accessToken }: PortalTokens,
    change: Parameters<PortalRecords['change']>[1],
  ) =>
    records.change(provider, record => (record.signedIn?.tokens.accessToken === accessToken ? change(record) : record));

  /** Writes tokens to the shared cache, unless the person signs out meanwhile. */
  async function share(provider: PortalProvider, tokens: PortalTokens): Promise<void> {
    await sharing.write(provider, tokens);
    const { signedIn } = await records.read(provider);
    if (signedIn === undefined) await sharing.remove(provider, tokens);
  }

  async function renewed(provider: PortalProvider, rejected: string | undefined): Promise<Result<string>> {
    const signedIn = await upToDate(provider);
    if (signedIn === undefined) return needsPerson(provider);
    const { tokens } = signedIn;
    if (tokens.accessToken !== rejected && isFresh(signedIn, clock.now())) return ok(tokens.accessToken);
    const answer = await refreshed(options, provider, tokens);
    if (answer.kind === 'failed') {
      const isUsable = tokens.accessToken !== rejected && tokens.expiresAt > clock.now();
      return isUsable ? ok(tokens.accessToken) : fail(answer.failure);
    }
    // Another tool may have used the refresh token in the meantime.
    if (answer.kind === 'ended' && (await upToDate(provider))?.tokens.accessToken !== tokens.accessToken)
      return renewed(provider, rejected);
    const { signedIn: present } = await replace(provider, tokens, record =>
      answer.kind === 'ended'
        ? ended(record, clock.now())
        : { ...record, signedIn: continued(signedIn, answer.tokens) },
    );
    if (answer.kind === 'ended') await sharing.removeEnded(provider, tokens);
    if (present === undefined) return needsPerson(provider);
    if (answer.kind === 'tokens' && present.tokens === answer.tokens) await share(provider, answer.tokens);
    return ok(present.tokens.accessToken);
  }

  return {
    async begin(provider, tokens) {
      signedOut.delete(provider.id);
      await records.change(provider, record => ({ ...record, signedIn: begun(tokens) }));
      await share(provider, tokens);
    },
    async accessToken(provider, rejected) {
      if ((await records.lockFor(provider)) === 'waiting') return fail({ kind: 'keychain-waiting' });
      const { signedIn } = await records.read(provider);
      const isUsable = signedIn !== undefined && signedIn.tokens.accessToken !== rejected;
      if (isUsable && isFresh(signedIn, clock.now())) return ok(signedIn.tokens.accessToken);
      for (let running = refreshing.get(provider.id); running !== undefined; running = refreshing.get(provider.id)) {
        const shared = await running;
        // One that began without knowing of the refusal may have found the present token good enough.
        if (!shared.ok || shared.value !== rejected) return shared;
      }
      const refresh = renewed(provider, rejected).finally(() => refreshing.delete(provider.id));
      refreshing.set(provider.id, refresh);
      return refresh;
    },
    async end(provider, rejected) {
      const { signedIn } = await records.read(provider);
      if (signedIn?.tokens.accessToken !== rejected) return;
      // It was ended before its time: its length tells nothing of the next one's.
      await replace(provider, signedIn.tokens, ({ signedIn: _ended, ...record }) => record);
      await sharing.removeEnded(provider, signedIn.tokens);
    },
    async session(providerId) {
      const record = await records.find(providerId);
      if (record?.signedIn === undefined) return undefined;
      const kept = (await vault.state()) === 'keychain' ? 'keychain' : 'memory';
      return sessionOf(record, kept, clock.now());
    },
    async updateSharing(provider) {
      const { signedIn } = await records.read(provider);
      if (signedIn === undefined) return ok();
      if (provider.portal.sharesTokens === true) return sharing.write(provider, signedIn.tokens);
      await sharing.remove(provider, signedIn.tokens);
      return ok();
    },
    async remove(provider) {
      signedOut.add(provider.id);
      const { signedIn } = await records.read(provider);
      await records.remove(provider.id);
      if (signedIn !== undefined) await sharing.remove(provider, signedIn.tokens);
      return signedIn?.tokens;
    },
    async forLogout(provider, { accessToken, expiresAt, refreshToken, client }) {
      if (expiresAt > clock.now()) return accessToken;
      if (refreshToken === undefined) return undefined;
      const grant = { grantType: 'refresh_token', refreshToken };
      const called = await requestTokens(options, placeOf(provider), client, grant, 'none');
      return called.ok ? called.value.accessToken : undefined;
    },
  };
}

type Refreshed =
  | { readonly kind: 'tokens'; readonly tokens: PortalTokens }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** New tokens by the refresh token. If AWS has forgotten Mai's registration, by a new one, once. */
async function refreshed(
  options: TokenStoreOptions,
  provider: PortalProvider,
  { refreshToken, client }: PortalTokens,
): Promise<Refreshed> {
  if (refreshToken === undefined) return { kind: 'ended' };
  const place = placeOf(provider);
  const request = (by: PortalClient) =>
    requestTokens(options, place, by, { grantType: 'refresh_token', refreshToken }, 'any');
  let called = await request(client);
  if (isRefused(called, 'invalid_client')) {
    const registered = await registeredClient(options, provider, 'browser', 'new');
    if (!registered.ok) return { kind: 'failed', failure: registered.failure };
    called = await request(registered.value);
  }
  if (called.ok) return { kind: 'tokens', tokens: called.value };
  return isRefused(called, ...ENDED)
    ? { kind: 'ended' }
    : { kind: 'failed', failure: portalFailure(called.error, place.host) };
}
