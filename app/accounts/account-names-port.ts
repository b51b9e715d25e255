import type { SigningCredentials } from '../domain/credentials.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { AwsRole } from '../domain/role.ts';
import type { SamlResponse } from '../sign-in/sign-in-port.ts';
import type { NamedAccounts } from './account-settings.ts';

export type AccountNamesPort = {
  /** From AWS's role selection page; empty if it is not available. */
  onSignInPage(samlResponse: SamlResponse, partition: PartitionId): Promise<NamedAccounts>;
  /** Account alias, which not every role may list. */
  alias(role: AwsRole, keys: SigningCredentials): Promise<string | undefined>;
};
