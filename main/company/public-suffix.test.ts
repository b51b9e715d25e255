import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { ownLabel, publicSuffixIn, withoutPublicSuffixes } from './public-suffix.ts';

describe('a public suffix', () => {
  it.each([
    '*.co.uk',
    'co.uk',
    '*.github.io',
    'github.io',
    '*.s3.amazonaws.com',
    '*.azurewebsites.net',
    '*.kawasaki.jp',
  ])('is %s', async host => {
    claim('integrated-sign-in-suffixes');
    expect(await publicSuffixIn(['sso.acme.example', host])).toBe(1);
    expect(await withoutPublicSuffixes([host, '*.acme.example'])).toEqual(['*.acme.example']);
  });

  it.each([
    '*.acme.example',
    '*.acme.co.uk',
    'login.microsoftonline.com',
    'acme.github.io',
    '*.corp.local',
    '127.0.0.1',
  ])('is not %s', async host => {
    expect(await publicSuffixIn([host])).toBeUndefined();
    expect(await withoutPublicSuffixes([host])).toEqual([host]);
  });
});

it.each([
  ['sso.acme.example', 'acme'],
  ['sso.acme.co.uk', 'acme'],
  ['acme.github.io', 'acme'],
  ['co.uk', undefined],
  ['intranet', undefined],
  ['127.0.0.1', undefined],
  ['[::1]', undefined],
])('the label of its own of %s is %s', async (host, label) => {
  expect(await ownLabel(host)).toBe(label);
});
