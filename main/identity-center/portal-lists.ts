import type { SSOClient } from '@aws-sdk/client-sso';
import type { AccountId } from '../../app/domain/arn.ts';
import type { PortalProvider } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { PermissionSet } from '../../app/domain/role.ts';
import type { IdentityCenterPort, PortalAccount } from '../../app/identity-center/identity-center-port.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { type Page, readAccounts, readCredentials, readPermissionSets } from './portal-answers.ts';
import { needsPerson, placeOf } from './portal-place.ts';
import type { TokenStore } from './portal-tokens.ts';
import type { SsoCalls } from './sso-calls.ts';
import { type Called, INCOMPLETE, isRefused, portalFailure } from './sso-error.ts';

type Sdk = typeof import('@aws-sdk/client-sso');
type Request<T> = (client: SSOClient, sdk: Sdk, accessToken: string) => Promise<T>;

/** The most that AWS takes: more is refused. */
const PAGE = 100;
/** AWS allows some thousand accounts; a portal that lists more is not AWS's. */
const MOST_ENTRIES = 10_000;
/** AWS's answers for an account or a permission set that the person doesn't have. */
const NOT_ASSIGNED = ['forbidden', 'resource_not_found'];

/** Pages in a row that bring nothing new. More would go on forever. */
const MOST_FRUITLESS = 3;

type PortalListOptions = {
  readonly calls: SsoCalls;
  readonly tokens: Pick<TokenStore, 'accessToken' | 'end'>;
  readonly clock: Pick<Clock, 'now'>;
};

/** What a portal gives to the person who is signed in: accounts, permission sets, credentials. */
export function createPortalLists({
  calls,
  tokens,
  clock,
}: PortalListOptions): Pick<IdentityCenterPort, 'accounts' | 'permissionSets' | 'credentials'> {
  /** Sends a request, and once more if AWS forbids it: now and then it does so by mistake (https://github.com/aws/aws-cli/issues/7871). */
  async function allowed<T>(provider: PortalProvider, request: Request<T>): Promise<Result<Called<T>>> {
    const called = await authorized(provider, request);
    return called.ok && isRefused(called.value, 'forbidden') ? authorized(provider, request) : called;
  }

  /** Sends a request with an access token. If AWS refuses that one, with a new one, once; then the session ends. */
  async function authorized<T>(provider: PortalProvider, request: Request<T>): Promise<Result<Called<T>>> {
    let rejected: string | undefined;
    for (let attempt = 1; attempt <= 2; attempt++) {
      const token = await tokens.accessToken(provider, rejected);
      if (!token.ok) return token;
      const called = await calls.portal(placeOf(provider), (client, sdk) => request(client, sdk, token.value));
      // Not any 401: a proxy's says nothing about the session.
      if (!isRefused(called, 'unauthorized')) return ok(called);
      rejected = token.value;
    }
    if (rejected !== undefined) await tokens.end(provider, rejected);
    return needsPerson(provider);
  }

  /** All pages of a list, each entry once by `keyOf`. */
  async function listed<T>(
    provider: PortalProvider,
    request: (nextToken: string | undefined) => Request<unknown>,
    read: (answer: unknown) => Page<T> | undefined,
    keyOf: (entry: T) => string,
    ifNotAssigned?: readonly T[],
  ): Promise<Result<readonly T[]>> {
    const { host } = placeOf(provider);
    const entries = new Map<string, T>();
    let nextToken: string | undefined;
    let fruitless = 0;
    do {
      const called = await allowed(provider, request(nextToken));
      if (!called.ok) return called;
      if (ifNotAssigned !== undefined && isRefused(called.value, ...NOT_ASSIGNED)) return ok(ifNotAssigned);
      if (!called.value.ok) return fail(portalFailure(called.value.error, host));
      const page = read(called.value.value);
      if (page === undefined) return fail(portalFailure(INCOMPLETE, host));
      const before = entries.size;
      for (const entry of page.entries) entries.set(keyOf(entry), entry);
      fruitless = entries.size > before ? 0 : fruitless + 1;
      nextToken = page.nextToken;
    } while (nextToken !== undefined && entries.size < MOST_ENTRIES && fruitless < MOST_FRUITLESS);
    return ok([...entries.values()].slice(0, MOST_ENTRIES));
  }

  const roleRequest =
    ({ accountId, name }: PermissionSet): Request<unknown> =>
    (client, sdk, accessToken) =>
      client.send(new sdk.GetRoleCredentialsCommand({ accessToken, accountId, roleName: name }));

  return {
    accounts: provider =>
      listed<PortalAccount>(
        provider,
        nextToken => (client, sdk, accessToken) =>
          client.send(new sdk.ListAccountsCommand({ accessToken, nextToken, maxResults: PAGE })),
        readAccounts,
        ({ accountId }) => accountId,
      ),
    permissionSets: (provider, accountId: AccountId) =>
      listed<string>(
        provider,
        nextToken => (client, sdk, accessToken) =>
          client.send(new sdk.ListAccountRolesCommand({ accessToken, accountId, nextToken, maxResults: PAGE })),
        answer => readPermissionSets(answer, accountId),
        name => name,
        // The account was taken from the person since it was listed.
        [],
      ),
    async credentials(provider, role) {
      const called = await allowed(provider, roleRequest(role));
      if (!called.ok) return called;
      if (isRefused(called.value, ...NOT_ASSIGNED)) return fail({ kind: 'role-not-offered', role: role.name });
      const { host } = placeOf(provider);
      if (!called.value.ok) return fail(portalFailure(called.value.error, host));
      const credentials = readCredentials(called.value.value, clock.now());
      return credentials === undefined ? fail(portalFailure(INCOMPLETE, host)) : ok({ credentials });
    },
  };
}
