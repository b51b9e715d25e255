import type { ProviderId } from '../domain/provider.ts';
import type { ProviderIdentity } from '../domain/provider-identity.ts';
import type { Role } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';

/** The provider's list of roles is this one. */
type RolesOffered = { readonly type: 'rolesOffered'; readonly providerId: ProviderId; readonly roles: readonly Role[] };

/** By this the provider's assertions are known from now on. */
type OriginLearned = {
  readonly type: 'originLearned';
  readonly providerId: ProviderId;
  readonly identity: ProviderIdentity;
};

export type OfferedRolesEvent = RolesOffered | OriginLearned;

export function offerRoles(snapshot: Snapshot, event: OfferedRolesEvent): Snapshot {
  const { providerId } = event;
  if (event.type === 'originLearned') {
    const { identity } = event;
    const isNew = JSON.stringify(identity) !== JSON.stringify(snapshot.providerIdentities[providerId]);
    return isNew
      ? { ...snapshot, providerIdentities: { ...snapshot.providerIdentities, [providerId]: identity } }
      : snapshot;
  }
  const known = snapshot.roles[providerId];
  if (known !== undefined && areSameRoles(known, event.roles)) return snapshot;
  return { ...snapshot, roles: { ...snapshot.roles, [providerId]: event.roles } };
}

const areSameRoles = (known: readonly Role[], offered: readonly Role[]): boolean =>
  known.length === offered.length &&
  known.every(
    ({ roleArn, principalArn }, index) =>
      roleArn === offered[index]?.roleArn && principalArn === offered[index]?.principalArn,
  );
