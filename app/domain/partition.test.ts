import { describe, expect, it } from 'vitest';
import { isAnyRegion, isRegion, PARTITIONS, stsHost } from './partition.ts';

describe('a region', () => {
  it.each([
    ['eu-central-1', 'aws'],
    ['us-east-1', 'aws'],
    ['ap-southeast-4', 'aws'],
    ['il-central-1', 'aws'],
    ['mx-central-1', 'aws'],
    ['cn-northwest-1', 'aws-cn'],
    ['us-gov-east-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
  ] as const)('%s belongs to %s and to no other partition', (region, partition) => {
    const owners = Object.values(PARTITIONS).filter(candidate => isRegion(candidate, region));
    expect(owners.map(({ id }) => id)).toEqual([partition]);
  });

  it.each([
    '',
    'eu-central',
    'EU-CENTRAL-1',
    'eu-central-1 ',
    'eu-central-1\n',
    'eu-central-1a',
    'moon-base-1',
    'aws-global',
  ])('is not "%s"', text => {
    expect(isAnyRegion(text)).toBe(false);
  });

  it('default of every partition is its own', () => {
    for (const partition of Object.values(PARTITIONS)) expect(isRegion(partition, partition.defaultRegion)).toBe(true);
  });
});

describe("STS's host", () => {
  it.each([
    ['aws', 'eu-central-1', 'sts.eu-central-1.amazonaws.com'],
    ['aws', undefined, 'sts.us-east-1.amazonaws.com'],
    ['aws', 'cn-north-1', 'sts.us-east-1.amazonaws.com'],
    ['aws', 'x.example.com/', 'sts.us-east-1.amazonaws.com'],
    ['aws-cn', 'cn-northwest-1', 'sts.cn-northwest-1.amazonaws.com.cn'],
    ['aws-cn', undefined, 'sts.cn-north-1.amazonaws.com.cn'],
    ['aws-us-gov', 'us-east-1', 'sts.us-gov-west-1.amazonaws.com'],
    ['aws-eusc', undefined, 'sts.eusc-de-east-1.amazonaws.eu'],
  ] as const)('for %s and the region %s is %s', (partition, region, host) => {
    expect(stsHost(PARTITIONS[partition], region)).toBe(host);
  });
});
