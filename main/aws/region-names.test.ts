import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { isAnyRegion } from '../../app/domain/partition.ts';
import { REGION_NAMES } from '../../app/domain/region-names.ts';

/** Regions and their names in the SDK, which keeps them as data inside its package. */
function regionsOfSdk(): Readonly<Record<string, string>> {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('@aws-sdk/client-sts'));
  const core = dirname(dirname(resolve('@aws-sdk/core')));
  const source = readFileSync(join(core, 'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js'), 'utf8');
  const regions = [...source.matchAll(/"([a-z-]+-\d+)":\s*\{\s*"description": "([^"]+)"/g)];
  return Object.fromEntries(regions.map(([, region = '', name = '']) => [region, name]));
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

it('the regions have the names that AWS’s SDK gives them, and none is missing', () => {
  const ours = Object.fromEntries([...REGION_NAMES].map(([region, name]) => [region, plain(name)]));
  // Mai has no partition for the isolated clouds of the United States.
  const theirs = Object.entries(regionsOfSdk()).filter(([region]) => isAnyRegion(region));
  expect(ours).toEqual(Object.fromEntries(theirs));
});
