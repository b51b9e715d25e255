import type { ProviderId } from '../../domain/provider.ts';
import type { ProviderIdentity } from '../../domain/provider-identity.ts';
import { isSamlRole } from '../../domain/role.ts';
import type { Snapshot } from '../../snapshot.ts';

/** Known origin of the provider's assertions. Earlier versions saved the roles only. */
export function knownIdentity(
  { providerIdentities, roles }: Pick<Snapshot, 'providerIdentities' | 'roles'>,
  providerId: ProviderId,
): ProviderIdentity {
  const remembered = (roles[providerId] ?? []).filter(isSamlRole);
  return (
    providerIdentities[providerId] ?? {
      issuers: [],
      accounts: remembered.map(({ accountId }) => accountId),
      principals: remembered.map(({ principalArn }) => principalArn),
    }
  );
}
