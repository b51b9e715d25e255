import { isAnyRegion, isRegion, type Partition } from './partition.ts';

/**
 * AWS's own names of its regions, which AWS does not translate in commands and documents. Sorted by name within a partition.
 * Source: the partitions of AWS's SDK (`main/aws/region-names.test.ts` compares) and
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html.
 */
export const REGION_NAMES: ReadonlyMap<string, string> = new Map([
  ['af-south-1', 'Africa (Cape Town)'],
  ['ap-east-1', 'Asia Pacific (Hong Kong)'],
  ['ap-south-2', 'Asia Pacific (Hyderabad)'],
  ['ap-southeast-3', 'Asia Pacific (Jakarta)'],
  ['ap-southeast-5', 'Asia Pacific (Malaysia)'],
  ['ap-southeast-4', 'Asia Pacific (Melbourne)'],
  ['ap-south-1', 'Asia Pacific (Mumbai)'],
  ['ap-southeast-6', 'Asia Pacific (New Zealand)'],
  ['ap-northeast-3', 'Asia Pacific (Osaka)'],
  ['ap-northeast-2', 'Asia Pacific (Seoul)'],
  ['ap-southeast-1', 'Asia Pacific (Singapore)'],
  ['ap-southeast-2', 'Asia Pacific (Sydney)'],
  ['ap-east-2', 'Asia Pacific (Taipei)'],
  ['ap-southeast-7', 'Asia Pacific (Thailand)'],
  ['ap-northeast-1', 'Asia Pacific (Tokyo)'],
  ['ca-central-1', 'Canada (Central)'],
  ['ca-west-1', 'Canada West (Calgary)'],
  ['eu-central-1', 'Europe (Frankfurt)'],
  ['eu-west-1', 'Europe (Ireland)'],
  ['eu-west-2', 'Europe (London)'],
  ['eu-south-1', 'Europe (Milan)'],
  ['eu-west-3', 'Europe (Paris)'],
  ['eu-south-2', 'Europe (Spain)'],
  ['eu-north-1', 'Europe (Stockholm)'],
  ['eu-central-2', 'Europe (Zurich)'],
  ['il-central-1', 'Israel (Tel Aviv)'],
  ['mx-central-1', 'Mexico (Central)'],
  ['me-south-1', 'Middle East (Bahrain)'],
  ['me-west-1', 'Middle East (Saudi Arabia)'],
  ['me-central-1', 'Middle East (UAE)'],
  ['sa-west-1', 'South America (Chile)'],
  ['sa-east-1', 'South America (São Paulo)'],
  ['us-east-1', 'US East (N. Virginia)'],
  ['us-east-2', 'US East (Ohio)'],
  ['us-west-1', 'US West (N. California)'],
  ['us-west-2', 'US West (Oregon)'],
  ['cn-north-1', 'China (Beijing)'],
  ['cn-northwest-1', 'China (Ningxia)'],
  ['us-gov-east-1', 'AWS GovCloud (US-East)'],
  ['us-gov-west-1', 'AWS GovCloud (US-West)'],
  ['eusc-de-east-1', 'AWS European Sovereign Cloud (Germany)'],
]);

/** Region with its name, as AWS's console shows it: `Europe (Frankfurt) eu-central-1`. A region without a known name is its code. */
export function regionLabel(region: string): string {
  const name = REGION_NAMES.get(region);
  return name === undefined ? region : `${name} ${region}`;
}

/** Known regions of a partition, or of all. */
export const regionsOf = (partition: Partition | undefined): readonly string[] =>
  [...REGION_NAMES.keys()].filter(region => partition === undefined || isRegion(partition, region));

/** Region that a text means: its label, its name or its code in any case; else the text itself, since AWS opens regions that Mai does not know. */
export function regionMeant(text: string): string {
  const typed = text.trim();
  const lower = typed.toLowerCase();
  const known = [...REGION_NAMES].find(([region, name]) =>
    [region, name.toLowerCase(), regionLabel(region).toLowerCase()].includes(lower),
  );
  if (known !== undefined) return known[0];
  return isAnyRegion(lower) ? lower : typed;
}

/** The regions whose label contains every word of the query, accents or not. All for an empty query. */
export function findRegions(regions: readonly string[], query: string): readonly string[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return regions.filter(region => words.every(word => plain(regionLabel(region)).includes(word)));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
