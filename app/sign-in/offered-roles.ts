import type { ProviderId } from '../domain/provider.ts';
import type { ProviderIdentity } from '../domain/provider-identity.ts';
import type { Role } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';
import { merged, withParts } from '../unchanged-parts.ts';

/** The provider's list of roles is this one; `identity` is by what its assertions are known from now on. */
export type RolesOffered = {
  readonly type: 'rolesOffered';
  readonly providerId: ProviderId;
  readonly roles: readonly Role[];
  readonly identity?: ProviderIdentity;
};

export function offerRoles(snapshot: Snapshot, { providerId, roles, identity }: RolesOffered): Snapshot {
  const known = snapshot.roles[providerId];
  const before = snapshot.providerIdentities[providerId];
  const isNewIdentity = identity !== undefined && JSON.stringify(identity) !== JSON.stringify(before);
  return withParts(snapshot, {
    roles: known && areSameRoles(known, roles) ? snapshot.roles : { ...snapshot.roles, [providerId]: roles },
    providerIdentities: isNewIdentity
      ? merged(snapshot.providerIdentities, { [providerId]: identity })
      : snapshot.providerIdentities,
  });
}

const areSameRoles = (known: readonly Role[], offered: readonly Role[]): boolean =>
  known.length === offered.length &&
  known.every(
    ({ roleArn, principalArn }, index) =>
      roleArn === offered[index]?.roleArn && principalArn === offered[index]?.principalArn,
  );
