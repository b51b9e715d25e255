import type { AwsRole, RoleKey } from './role.ts';

/** A role, usually of another account, that is assumed with another role's credentials (role chaining). */
export type ChainedRole = {
  readonly key: RoleKey;
  /** Source role, which must be active first. */
  readonly source: RoleKey;
  readonly role: AwsRole;
  /** External ID required by the role's trust policy. Not a secret, as AWS documents. */
  readonly externalId?: string;
};

/** IAM's grammar of an external ID. */
export const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/** AWS's limit for chained roles, whatever the role's own maximum is. Seconds. */
export const CHAINED_DURATION = 3_600;
