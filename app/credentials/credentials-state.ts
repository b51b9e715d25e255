import type { Backup, FileDifference } from '../domain/aws-file.ts';
import type { RoleKey } from '../domain/role.ts';

/** Storage of credentials that are not in files. `memory`: lost at quit, since there is no keychain. */
export type VaultState = 'keychain' | 'memory' | 'waiting';

/** Delivery method and backups. */
export type CredentialsState = {
  /** Role that owns the profile `default`. */
  readonly defaultOwner?: RoleKey;
  /** Backups of the AWS files, newest first, once listed. */
  readonly backups?: readonly Backup[];
  /** Selected backup. */
  readonly restore?: { readonly backup: Backup; readonly difference: FileDifference };
  /** Undefined until the keychain is first used, which is never at start. */
  readonly vault?: VaultState;
};
