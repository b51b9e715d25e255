import { describe, expect, it } from 'vitest';
import { isAnyRegion, PARTITIONS } from './partition.ts';
import { findRegions, REGION_NAMES, regionLabel, regionMeant, regionsOf } from './region-names.ts';

describe('the names of regions', () => {
  it('are of regions that Mai accepts, in one partition each', () => {
    expect([...REGION_NAMES.keys()].filter(region => !isAnyRegion(region))).toEqual([]);
    const listed = Object.values(PARTITIONS).flatMap(regionsOf);
    expect(listed.toSorted()).toEqual([...REGION_NAMES.keys()].toSorted());
  });

  it('include the default region of each partition', () => {
    for (const partition of Object.values(PARTITIONS)) expect(regionsOf(partition)).toContain(partition.defaultRegion);
  });

  it('are sorted within a partition, for a list that people read', () => {
    for (const partition of Object.values(PARTITIONS)) {
      const names = regionsOf(partition).map(regionLabel);
      expect(names).toEqual(names.toSorted());
    }
  });

  it('stand before the code', () => {
    expect(regionLabel('eu-central-1')).toBe('Europe (Frankfurt) eu-central-1');
    expect(regionLabel('eu-central-9')).toBe('eu-central-9');
  });
});

describe('a typed region', () => {
  it.each([
    ['eu-central-1', 'eu-central-1'],
    [' EU-Central-1 ', 'eu-central-1'],
    ['Europe (Frankfurt) eu-central-1', 'eu-central-1'],
    ['europe (frankfurt)', 'eu-central-1'],
    ['EU-central-9', 'eu-central-9'],
    ['Frankfurt', 'Frankfurt'],
    ['', ''],
  ])('%j means %j', (typed, region) => {
    expect(regionMeant(typed)).toBe(region);
  });
});

describe('the search over regions', () => {
  const all = [...REGION_NAMES.keys()];

  it.each([
    ['frank', ['eu-central-1']],
    ['sao paulo', ['sa-east-1']],
    ['central EU', ['eu-central-1', 'eu-central-2']],
    ['govcloud west', ['us-gov-west-1']],
    ['eu-north', ['eu-north-1']],
    ['moon', []],
  ])('finds by %j', (query, found) => {
    expect(findRegions(all, query)).toEqual(found);
  });

  it('finds all without a query', () => {
    expect(findRegions(all, ' ')).toEqual(all);
  });
});
