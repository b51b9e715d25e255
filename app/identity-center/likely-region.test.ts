import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import { ACME, sampleSnapshot } from '../testing/sample-role.ts';
import { likelyRegion, partitionOfPortal } from './likely-region.ts';

const START = 'https://acme.awsapps.com/start';

it.each([
  [START, 'aws'],
  ['https://start.us-gov-home.awsapps.com/directory/d-12', 'aws-us-gov'],
  ['https://identitycenter.us-gov.amazonaws.com/ssoins-1', 'aws-us-gov'],
  ['https://start.home.awsapps.cn/directory/d-12', 'aws-cn'],
  ['https://identitycenter.amazonaws.com.cn/ssoins-1', 'aws-cn'],
  ['https://identitycenter.amazonaws.eu/ssoins-1', 'aws-eusc'],
  ['https://us-government.awsapps.com/start', 'aws'],
  ['aws.acme.example', 'aws'],
])('the portal %s is in the partition %s', (address, id) => {
  expect(partitionOfPortal(address).id).toBe(id);
});

it('the region that is asked for is that of another portal, the default one, or the partition’s', () => {
  const nothing = sampleSnapshot([]);
  const preferred = sampleSnapshot([], { preferences: { ...DEFAULT_PREFERENCES, region: 'eu-west-1' } });
  const other = { ...preferred, providers: [{ ...ACME, portal: { region: 'eu-central-1' } }] };
  expect([nothing, preferred, other].map(snapshot => likelyRegion(snapshot, START))).toEqual([
    'us-east-1',
    'eu-west-1',
    'eu-central-1',
  ]);
  expect(likelyRegion(other, 'https://start.home.awsapps.cn/directory/d-12')).toBe('cn-north-1');
});
