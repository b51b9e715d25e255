import { type AccountId, parsePrincipalArn, parseRoleArn } from './arn.ts';
import type { PartitionId } from './partition.ts';
import type { ProviderId } from './provider.ts';

/** A role, offered or chained. */
export type AwsRole = {
  readonly roleArn: string;
  readonly partition: PartitionId;
  readonly accountId: AccountId;
  readonly name: string;
};

/** A pair of the assertion's Role attribute: role and SAML provider. */
export type Role = AwsRole & { readonly principalArn: string };

/** A permission set of IAM Identity Center in an account. Its ARN is Mai's own (`permissionSetArn`). */
export type PermissionSet = AwsRole & { readonly principalArn?: never };

/** As the person's sign-in lists it. */
export type ListedRole = Role | PermissionSet;

export const isSamlRole = (role: ListedRole): role is Role => role.principalArn !== undefined;

/** A role of a provider. Two providers may offer the same role. */
export type RoleKey = string & { readonly brand: 'RoleKey' };

export const roleKey = (providerId: string, roleArn: string): RoleKey => `${providerId} ${roleArn}` as RoleKey;

export const providerOfKey = (key: RoleKey): ProviderId => (key.split(' ')[0] ?? '') as ProviderId;

export const arnOfKey = (key: RoleKey): string => key.slice(key.indexOf(' ') + 1);

/**
 * Parses one value of the Role attribute. Providers write pairs in either order, with whitespace, and sometimes several in one
 * value. An unpaired ARN, or a pair across partitions, is ignored.
 */
export function parseRoleValue(value: string): readonly Role[] {
  const parts = value.split(/[\s,]+/).filter(part => part !== '');
  const roles: Role[] = [];
  for (let index = 0; index + 1 < parts.length; ) {
    const role = pair(parts[index] ?? '', parts[index + 1] ?? '');
    if (role) roles.push(role);
    index += role ? 2 : 1;
  }
  return roles;
}

function pair(first: string, second: string): Role | undefined {
  const roleArn = parseRoleArn(first) ?? parseRoleArn(second);
  const principal = parsePrincipalArn(first) ?? parsePrincipalArn(second);
  if (!roleArn || !principal || roleArn.partition !== principal.partition) return undefined;
  const { arn, partition, accountId, name } = roleArn;
  return { roleArn: arn, principalArn: principal.arn, partition, accountId, name };
}

/**
 * The permission set of a role that IAM Identity Center has created: AWS names it `AWSReservedSSO_Admin_0123456789abcdef`. Other
 * names are returned as they are.
 */
export const withoutReservedName = (name: string): string =>
  /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/.exec(name)?.[1] ?? name;

/** Roles created by IAM Identity Center. AWS always rejects them in AssumeRoleWithSAML. */
export const isIdentityCenterRole = (name: string): boolean => name.startsWith('AWSReservedSSO_');
