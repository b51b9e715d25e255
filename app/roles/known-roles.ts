import type { ChainedRole } from '../domain/chained-role.ts';
import { ownProperty } from '../domain/own-property.ts';
import type { ProviderId } from '../domain/provider.ts';
import { type AwsRole, type ListedRole, providerOfKey, type RoleKey, roleKey } from '../domain/role.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import type { RolesState } from './roles-state.ts';

/** A known role: offered by a company, or chained from `source`. */
export type KnownRole = {
  readonly key: RoleKey;
  readonly providerId: ProviderId;
  readonly role: AwsRole;
  readonly source?: RoleKey;
};

export type OfferedRole = { readonly key: RoleKey; readonly providerId: ProviderId; readonly role: ListedRole };

type Offers = Pick<SignInState, 'providers'> & Pick<RolesState, 'roles'>;

/** Every role of every provider, in the order of the assertions. */
export function offeredRoles({ providers, roles }: Offers): readonly OfferedRole[] {
  return providers.flatMap(({ id }) =>
    (roles[id] ?? []).map(role => ({ key: roleKey(id, role.roleArn), providerId: id, role })),
  );
}

/** A key is `providerId roleArn`: the role itself, if the provider offers it. */
export function offeredRole({ roles }: Pick<RolesState, 'roles'>, key: RoleKey): OfferedRole | undefined {
  const [providerId = '', roleArn = ''] = key.split(' ');
  const role = ownProperty(roles, providerId as ProviderId)?.find(candidate => candidate.roleArn === roleArn);
  return role && { key, providerId: providerId as ProviderId, role };
}

export function knownRole(state: Pick<RolesState, 'roles' | 'chainedRoles'>, key: RoleKey): KnownRole | undefined {
  const chained = state.chainedRoles.find(candidate => candidate.key === key);
  return offeredRole(state, key) ?? (chained && fromChained(chained));
}

/** All roles that can be started. A chained role needs a source that is still offered. */
export function knownRoles(state: Offers & Pick<RolesState, 'chainedRoles'>): readonly KnownRole[] {
  const known: KnownRole[] = [...offeredRoles(state)];
  const keys = new Set(known.map(({ key }) => key));
  // Sources precede chained roles, so one pass resolves chains of any length.
  for (const chained of state.chainedRoles) {
    if (!keys.has(chained.source) || keys.has(chained.key)) continue;
    keys.add(chained.key);
    known.push(fromChained(chained));
  }
  return known;
}

const fromChained = ({ key, source, role }: ChainedRole): KnownRole => ({
  key,
  source,
  role,
  providerId: providerOfKey(key),
});
