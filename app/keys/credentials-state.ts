import type { Backup, FileDifference } from '../domain/aws-file.ts';
import type { RoleKey } from '../domain/role.ts';

/** Where credentials are kept that are not in the files: `memory` loses them at quit, since there is no keychain. */
export type VaultState = 'keychain' | 'memory' | 'waiting';

/** Where credentials go, and the copies of the AWS files. */
export type CredentialsState = {
  /** The role that has the profile `default`. */
  readonly defaultOwner?: RoleKey;
  /** Copies of the AWS files, newest first, once they were listed. */
  readonly backups?: readonly Backup[];
  /** The one that is looked at. */
  readonly restore?: { readonly backup: Backup; readonly difference: FileDifference };
  /** Undefined until the keychain was first asked, which never happens at start. */
  readonly vault?: VaultState;
};
