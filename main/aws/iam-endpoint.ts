import type { PartitionId } from '../../app/domain/partition.ts';

/** IAM has one endpoint per partition. The European sovereign cloud's is inferred from the others. */
export const IAM_ENDPOINTS: Readonly<Record<PartitionId, string>> = {
  aws: 'https://iam.amazonaws.com/',
  'aws-cn': 'https://iam.cn-north-1.amazonaws.com.cn/',
  'aws-us-gov': 'https://iam.us-gov.amazonaws.com/',
  'aws-eusc': 'https://iam.eusc-de-east-1.amazonaws.eu/',
};

/** The region that signatures for IAM name. */
export const IAM_REGIONS: Readonly<Record<PartitionId, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};
