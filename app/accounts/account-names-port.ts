import type { Keys } from '../domain/credentials.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { AwsRole } from '../domain/role.ts';
import type { SamlResponse } from '../sign-in/sign-in-port.ts';
import type { NamedAccounts } from './account-settings.ts';

export type AccountNamesPort = {
  /** Those on the page that AWS shows to a person who may choose among roles; none where it is not to be had. */
  onSignInPage(samlResponse: SamlResponse, partition: PartitionId): Promise<NamedAccounts>;
  /** The alias of the role's account, which not every role may ask for. */
  alias(role: AwsRole, keys: Keys): Promise<string | undefined>;
};
