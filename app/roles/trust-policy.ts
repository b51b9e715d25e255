import { isPermissionSetArn } from '../domain/arn.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { AwsRole } from '../domain/role.ts';

/** Users of the role: people through Mai, or EC2 instances (instance profile) too. */
export const TRUST_FORMS = ['people', 'people-and-instances'] as const;
export type TrustForm = (typeof TRUST_FORMS)[number];

export type TrustRequest = {
  /** Source role. */
  readonly source: AwsRole;
  readonly externalId?: string;
  readonly form: TrustForm;
};

/** China's service principals carry its own suffix. */
const INSTANCES: Readonly<Partial<Record<PartitionId, string>>> = { 'aws-cn': 'ec2.amazonaws.com.cn' };

/**
 * Trust policy, as JSON, that lets `source` assume the role. Trusts the one role, not its account. EC2 can't send an external ID,
 * so its statement has no condition.
 */
export function trustPolicy({ source, externalId, form }: TrustRequest): string {
  const condition = {
    ...(externalId !== undefined && { StringEquals: { 'sts:ExternalId': externalId } }),
    ...(isPermissionSetArn(source.roleArn) && { ArnLike: { 'aws:PrincipalArn': permissionSetPattern(source) } }),
  };
  const people = {
    Effect: 'Allow',
    Principal: { AWS: isPermissionSetArn(source.roleArn) ? accountOf(source) : source.roleArn },
    Action: 'sts:AssumeRole',
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  };
  const instances = {
    Effect: 'Allow',
    Principal: { Service: INSTANCES[source.partition] ?? 'ec2.amazonaws.com' },
    Action: 'sts:AssumeRole',
  };
  const Statement = form === 'people' ? [people] : [people, instances];
  return JSON.stringify({ Version: '2012-10-17', Statement }, null, 2);
}

const accountOf = ({ partition, accountId }: AwsRole): string => `arn:${partition}:iam::${accountId}:root`;

/**
 * The role of a permission set has a random end, which changes when it is assigned again. A principal allows no wildcard, so the
 * account is trusted with a condition. https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
const permissionSetPattern = ({ partition, accountId, name }: AwsRole): string =>
  `arn:${partition}:iam::${accountId}:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_${name}_*`;
