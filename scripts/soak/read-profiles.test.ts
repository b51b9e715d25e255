import { expect, test } from 'vitest';
import { issue } from '../../e2e/simulator/sts/issue.ts';
import { readProfiles } from './read-profiles.ts';

const keys = issue({ accountId: '1', roleArn: 'arn:aws:iam::1:role/A', sessionName: 's' }, 5_000);
const issued = new Map([[keys.accessKeyId, keys]]);

test('reads when the credentials of each profile expire', () => {
  const text = `[1-A]\naws_access_key_id = ${keys.accessKeyId}\n\n[2-B]\naws_access_key_id = ASIAELSEWHERE\n`;
  expect(readProfiles(text, ['1-A', '2-B', '3-C'], issued)).toEqual([
    { profile: '1-A', expiration: 5_000 },
    { profile: '2-B', expiration: undefined },
    { profile: '3-C', expiration: undefined },
  ]);
});

test('half a file is not read', () => {
  expect(readProfiles('', ['1-A'], issued)).toBeUndefined();
  expect(readProfiles('[1-A]\naws_acc', ['1-A'], issued)).toBeUndefined();
});
