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
// A permission set of IAM Identity Center has 1..32 of [\w+=,.@-]; its role's own name has a random end, which nothing tells in advance.
// https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PermissionSet.html
const PERMISSION_SETS = 'aws-reserved/sso.amazonaws.com/permission-set/';
const PERMISSION_SET =
  /^arn:(aws[a-z-]{0,16}):iam::(\d{12}):role\/aws-reserved\/sso\.amazonaws\.com\/permission-set\/([\w+=,.@-]{1,32})$/;
const PRINCIPAL = /^arn:(aws[a-z-]{0,16}):iam::(\d{12}):saml-provider\/([\w._-]{1,128})$/;

const isPartition = (id: string): id is PartitionId => Object.hasOwn(PARTITIONS, id);

/** Parses a role ARN by IAM's grammar; undefined for anything else. Nothing is repaired: a look-alike must not become a role. */
export function parseRoleArn(arn: string): RoleArn | undefined {
  const [, partition = '', accountId = '', path = '', name = ''] = ROLE.exec(arn) ?? splitPermissionSet(arn);
  if (!isPartition(partition) || `/${path}`.length > 512) return undefined;
  return { kind: 'role', arn, partition, accountId: accountId as AccountId, name };
}

/**
 * Identifies a permission set in an account, in the form of a role's ARN. AWS doesn't know this ARN: it is Mai's own, and is never
 * shown or copied. undefined for what is not a permission set's name.
 */
export function permissionSetArn(partition: PartitionId, accountId: AccountId, name: string): string | undefined {
  const arn = `arn:${partition}:iam::${accountId}:role/${PERMISSION_SETS}${name}`;
  return PERMISSION_SET.test(arn) ? arn : undefined;
}

export const isPermissionSetArn = (arn: string): boolean => PERMISSION_SET.test(arn);

function splitPermissionSet(arn: string): readonly string[] {
  const [whole = '', partition = '', accountId = '', name = ''] = PERMISSION_SET.exec(arn) ?? [];
  return [whole, partition, accountId, PERMISSION_SETS, name];
}

export function parsePrincipalArn(arn: string): PrincipalArn | undefined {
  const [, partition = '', accountId = '', name = ''] = PRINCIPAL.exec(arn) ?? [];
  if (!isPartition(partition)) return undefined;
  return { kind: 'saml-provider', arn, partition, accountId: accountId as AccountId, name };
}
