import { accountNameFrom } from '../accounts/account-names.ts';
import type { Context } from '../context.ts';
import { type AccountId, permissionSetArn } from '../domain/arn.ts';
import type { PortalProvider } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type ListedRole, type PermissionSet, roleKey } from '../domain/role.ts';
import { inListOrder } from '../roles/role-list.ts';
import type { Listing } from '../sign-in/sign-in-state.ts';
import type { PortalAccount } from './identity-center-port.ts';
import { partitionOfRegion } from './portal-address.ts';

/** Accounts whose permission sets are requested at a time. AWS has no request for all accounts. */
const AT_A_TIME = 10;

/**
 * Lists the person's permission sets, those of accounts in use first. Resolves after the first accounts; the others follow.
 * Permission sets that were known before stay until their account's are known. An account that AWS refuses to list is a notice, and
 * doesn't keep the others from being listed. Fails with `no-roles`, and as the portal's requests do.
 */
export async function listPermissionSets(context: Context, provider: PortalProvider): Promise<Result> {
  const { ports, apply, listings } = context;
  const listing = Symbol(provider.id);
  listings.set(provider.id, listing);
  const isWanted = () => listings.get(provider.id) === listing;
  const progress = (progress: Listing | undefined) =>
    apply({ type: 'listingChanged', providerId: provider.id, listing: progress });
  progress({ done: 0 });
  const accounts = await ports.identityCenter.accounts(provider);
  if (!isWanted()) return ok();
  if (!accounts.ok) {
    progress(undefined);
    return accounts;
  }
  apply({ type: 'accountsNamed', names: namesOf(accounts.value), from: 'signInPage' });
  const known = new Map<AccountId, ListedRole[]>(accounts.value.map(({ accountId }) => [accountId, []]));
  for (const role of context.snapshot().roles[provider.id] ?? []) known.get(role.accountId)?.push(role);
  const rest = inOrder(context, provider, accounts.value);
  const total = rest.length;
  let refused: Result = ok();
  const offer = () => {
    apply({ type: 'rolesOffered', providerId: provider.id, roles: [...known.values()].flat() });
    progress(rest.length === 0 ? undefined : { done: total - rest.length, total });
  };
  const next = async (): Promise<Result> => {
    const answers = await Promise.all(
      rest.splice(0, AT_A_TIME).map(async accountId => {
        const names = await ports.identityCenter.permissionSets(provider, accountId);
        if (names.ok)
          known.set(
            accountId,
            names.value.flatMap(name => permissionSet(provider, accountId, name)),
          );
        return names;
      }),
    );
    if (!isWanted()) return ok();
    offer();
    const failures = answers.filter(answer => !answer.ok);
    refused = failures[0] ?? refused;
    // If AWS refuses all, more requests are in vain.
    return failures.find(failure => failures.length === AT_A_TIME || !isOfAccount(failure)) ?? ok();
  };
  const first = await next();
  if (!first.ok) {
    progress(undefined);
    return first;
  }
  if (rest.length === 0 && isEmpty(known)) return refused.ok ? fail({ kind: 'no-roles' }) : refused;
  context.inBackground({ providerId: provider.id }, async () => {
    let listed: Result = ok();
    try {
      while (listed.ok && rest.length > 0 && isWanted()) listed = await next();
      return listed.ok && isWanted() ? refused : listed;
    } finally {
      if (isWanted()) progress(undefined);
    }
  });
  return ok();
}

/** Whether AWS has a problem with one account, and may list the others. */
const isOfAccount = ({ failure }: Extract<Result, { ok: false }>): boolean =>
  failure.kind === 'portal-refused' && failure.reason !== 'throttled';

/** Lists again, in the background. */
export const refreshPermissionSets = (context: Context, provider: PortalProvider): void =>
  context.inBackground({ providerId: provider.id }, () => listPermissionSets(context, provider));

const isEmpty = (known: ReadonlyMap<AccountId, readonly ListedRole[]>): boolean =>
  [...known.values()].every(roles => roles.length === 0);

function permissionSet({ portal }: PortalProvider, accountId: AccountId, name: string): PermissionSet[] {
  const partition = partitionOfRegion(portal.region);
  const roleArn = permissionSetArn(partition, accountId, name);
  return roleArn === undefined ? [] : [{ roleArn, partition, accountId, name }];
}

const namesOf = (accounts: readonly PortalAccount[]): Readonly<Record<AccountId, string>> =>
  Object.fromEntries(
    accounts.flatMap(({ accountId, name }) => {
      const shown = accountNameFrom(name, accountId);
      return shown === undefined ? [] : [[accountId, shown]];
    }),
  );

/** Accounts of active, favorite and recent roles first; then as the list shows them, so that it grows at its end. */
function inOrder(context: Context, { id }: PortalProvider, accounts: readonly PortalAccount[]): AccountId[] {
  const snapshot = context.snapshot();
  const { roleSessions, favorites, recents, roles } = snapshot;
  const used = new Set([...roleSessions.map(({ key }) => key), ...favorites, ...recents]);
  const accountsInUse = new Set(
    (roles[id] ?? []).filter(({ roleArn }) => used.has(roleKey(id, roleArn))).map(({ accountId }) => accountId),
  );
  const all = inListOrder(
    snapshot,
    accounts.map(({ accountId }) => accountId),
  );
  return [...all.filter(each => accountsInUse.has(each)), ...all.filter(each => !accountsInUse.has(each))];
}
