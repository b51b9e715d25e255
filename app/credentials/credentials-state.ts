import type { Backup, FileDifference } from '../domain/aws-file.ts';
import type { RoleKey } from '../domain/role.ts';

/** Storage of credentials that are not in files. `memory`: lost at quit, since there is no keychain. */
export type VaultState = 'keychain' | 'memory' | 'waiting';

/** Role with the profile `default`. `isAutomatic`: it took the profile when it started. */
export type DefaultHolder = { readonly key: RoleKey; readonly isAutomatic: boolean };

/** Delivery method and backups. */
export type CredentialsState = {
  /** Role for which the person reserves the profile `default`: no other role takes it. */
  readonly defaultOwner?: RoleKey;
  /** Without a reservation: the role that has `default`, or had it when it ended, for its restart. */
  readonly defaultHolder?: DefaultHolder;
  /** A `default` that is not Mai's, as found when this role started, and what using the role instead would change. */
  readonly ownDefault?: { readonly key: RoleKey; readonly differences: readonly FileDifference[] };
  /** The person was asked and keeps a `default` that is not Mai's. */
  readonly keepsOwnDefault?: true;
  /** Backups of the AWS files, newest first, once listed. */
  readonly backups?: readonly Backup[];
  /** Selected backup. */
  readonly restore?: { readonly backup: Backup; readonly difference: FileDifference };
  /** Undefined until the keychain is first used, which is never at start. */
  readonly vault?: VaultState;
};
