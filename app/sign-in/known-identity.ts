import type { ProviderId } from '../domain/provider.ts';
import type { ProviderIdentity } from '../domain/provider-identity.ts';
import type { Snapshot } from '../snapshot.ts';

/** By what the provider's assertions are known again. An earlier Mai kept the roles alone. */
export function knownIdentity(
  { providerIdentities, roles }: Pick<Snapshot, 'providerIdentities' | 'roles'>,
  providerId: ProviderId,
): ProviderIdentity {
  const remembered = roles[providerId] ?? [];
  return (
    providerIdentities[providerId] ?? {
      issuers: [],
      accounts: remembered.map(({ accountId }) => accountId),
      principals: remembered.map(({ principalArn }) => principalArn),
    }
  );
}
