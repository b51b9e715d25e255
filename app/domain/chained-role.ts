import type { AwsRole, RoleKey } from './role.ts';

/** A role, mostly of another account, that is assumed with the keys of another role: AWS's role chaining. */
export type ChainedRole = {
  readonly key: RoleKey;
  /** The role that has to be live first. */
  readonly source: RoleKey;
  readonly role: AwsRole;
  /** What that account's administrator wants to hear besides: no secret, by AWS's own word. */
  readonly externalId?: string;
};

/** IAM's own grammar of an external ID. */
export const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;

/** AWS gives a chained role one hour at most, whatever its own maximum is. In seconds. */
export const CHAINED_DURATION = 3_600;
