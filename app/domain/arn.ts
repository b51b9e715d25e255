import { PARTITIONS, type PartitionId } from './partition.ts';

/** Twelve digits, always a string: leading zeros count. */
export type AccountId = string & { readonly brand: 'AccountId' };
export const ACCOUNT_ID_FORM = /^\d{12}$/;

export type RoleArn = {
  readonly kind: 'role';
  readonly arn: string;
  readonly partition: PartitionId;
  readonly accountId: AccountId;
  /** The role's name without its path. */
  readonly name: string;
};
export type PrincipalArn = {
  readonly kind: 'saml-provider';
  readonly arn: string;
  readonly partition: PartitionId;
  readonly accountId: AccountId;
  readonly name: string;
};

// IAM: role names have 1..64 of [\w+=,.@-]; paths begin and end with '/', hold printable ASCII and have 512 characters at most;
// provider names 1..128 of [\w._-].
// No comma in names, although IAM allows it: in the Role attribute it separates the two ARNs of a pair.
const ROLE =
  /^arn:(aws[a-z-]{0,16}):iam::(\d{12}):role\/((?:[\x21-\x2b\x2d-\x2e\x30-\x7e]{1,512}\/){0,32})([\w+=.@-]{1,64})$/;
const PRINCIPAL = /^arn:(aws[a-z-]{0,16}):iam::(\d{12}):saml-provider\/([\w._-]{1,128})$/;

const isPartition = (id: string): id is PartitionId => Object.hasOwn(PARTITIONS, id);

/** Parses a role ARN by IAM's grammar; undefined for anything else. Nothing is repaired: a look-alike must not become a role. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  const [, partition = '', accountId = '', path = '', name = ''] = ROLE.exec(arn) ?? [];
  if (!isPartition(partition) || `/${path}`.length > 512) return undefined;
  return { kind: 'role', arn, partition, accountId: accountId as AccountId, name };
}

export function parsePrincipalArn(arn: string): PrincipalArn | undefined {
  const [, partition = '', accountId = '', name = ''] = PRINCIPAL.exec(arn) ?? [];
  if (!isPartition(partition)) return undefined;
  return { kind: 'saml-provider', arn, partition, accountId: accountId as AccountId, name };
}
