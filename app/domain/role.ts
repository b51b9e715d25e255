import { type AccountId, parsePrincipalArn, parseRoleArn } from './arn.ts';
import type { PartitionId } from './partition.ts';
import type { ProviderId } from './provider.ts';

/** A role as AWS knows it, however one comes to it. */
export type AwsRole = {
  readonly roleArn: string;
  readonly partition: PartitionId;
  readonly accountId: AccountId;
  readonly name: string;
};

/** A pair of the assertion's Role attribute: what STS is asked for, and by whose word. */
export type Role = AwsRole & { readonly principalArn: string };

/** A role as one provider offers it. Two providers may offer the same role. */
export type RoleKey = string & { readonly brand: 'RoleKey' };

export const roleKey = (providerId: string, roleArn: string): RoleKey => `${providerId} ${roleArn}` as RoleKey;

export const providerOfKey = (key: RoleKey): ProviderId => (key.split(' ')[0] ?? '') as ProviderId;

/**
 * The roles of one value of the Role attribute. Companies write pairs in either order, with spaces and newlines, and
 * sometimes several in one value. An ARN without a partner, or a pair over two accounts' partitions, gives nothing.
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

/** Roles that IAM Identity Center made. AWS refuses them to AssumeRoleWithSAML, always. */
export const isIdentityCenterRole = (name: string): boolean => name.startsWith('AWSReservedSSO_');
