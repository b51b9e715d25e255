/** AWS partitions with their sign-in, STS and console hosts. Source: AWS's SAML and STS endpoint lists. */
export type PartitionId = 'aws' | 'aws-cn' | 'aws-us-gov' | 'aws-eusc';

export type Partition = {
  readonly id: PartitionId;
  /** Identity providers post to this host, or to one region label before it. */
  readonly signInHost: string;
  readonly stsSuffix: string;
  /** Default region for STS and for the config file. */
  readonly defaultRegion: string;
  readonly regionPattern: RegExp;
  readonly consoleHost: string;
};

export const PARTITIONS: Readonly<Record<PartitionId, Partition>> = {
  aws: {
    id: 'aws',
    signInHost: 'signin.aws.amazon.com',
    stsSuffix: 'amazonaws.com',
    defaultRegion: 'us-east-1',
    regionPattern: /^(us|eu|ap|sa|ca|me|af|il|mx)-(?!gov-)[a-z]+-\d$/,
    consoleHost: 'console.aws.amazon.com',
  },
  'aws-cn': {
    id: 'aws-cn',
    signInHost: 'signin.amazonaws.cn',
    stsSuffix: 'amazonaws.com.cn',
    defaultRegion: 'cn-north-1',
    regionPattern: /^cn-[a-z]+-\d$/,
    consoleHost: 'console.amazonaws.cn',
  },
  'aws-us-gov': {
    id: 'aws-us-gov',
    signInHost: 'signin.amazonaws-us-gov.com',
    stsSuffix: 'amazonaws.com',
    defaultRegion: 'us-gov-west-1',
    regionPattern: /^us-gov-[a-z]+-\d$/,
    consoleHost: 'console.amazonaws-us-gov.com',
  },
  // AWS does not document SAML endpoints of the European Sovereign Cloud: host and path are by analogy.
  'aws-eusc': {
    id: 'aws-eusc',
    signInHost: 'signin.amazonaws-eusc.eu',
    stsSuffix: 'amazonaws.eu',
    defaultRegion: 'eusc-de-east-1',
    regionPattern: /^eusc-[a-z]+-[a-z]+-\d$/,
    consoleHost: 'console.amazonaws-eusc.eu',
  },
};

export const isRegion = (partition: Partition, text: string): boolean => partition.regionPattern.test(text);

/** Any region of any partition. */
export const ANY_REGION = new RegExp(
  Object.values(PARTITIONS)
    .map(({ regionPattern }) => regionPattern.source)
    .join('|'),
);
export const isAnyRegion = (text: string): boolean => ANY_REGION.test(text);

/** STS's host for a role of this partition; a region of another partition is ignored. */
export function stsHost(partition: Partition, region: string | undefined): string {
  return `sts.${stsRegion(partition, region)}.${partition.stsSuffix}`;
}

export const stsRegion = (partition: Partition, region: string | undefined): string =>
  region !== undefined && isRegion(partition, region) ? region : partition.defaultRegion;
