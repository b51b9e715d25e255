import { expect, it } from 'vitest';
import { sampleSetup } from '../testing/sample-setup.ts';
import { isAccepted, signingKeysOf } from './setup-offer.ts';

const keyOf = (letter: string) => `ed25519:${letter.repeat(43)}=`;
const [one, two, three] = [keyOf('A'), keyOf('B'), keyOf('C')] as [string, string, string];
const silent = sampleSetup();

it('a setup may be signed with either key of the first policy that pins any', () => {
  expect(signingKeysOf([])).toEqual([]);
  expect(signingKeysOf([silent])).toEqual([]);
  const pinning = sampleSetup({ signingKey: one, signingKeys: [two] });
  expect(signingKeysOf([silent, pinning, sampleSetup({ signingKey: three })])).toEqual([one, two]);
  expect(signingKeysOf([sampleSetup({ signingKeys: [two] })])).toEqual([two]);
});

it('a setup is valid if a pinned key has signed it, or if none is pinned', () => {
  const policies = [sampleSetup({ signingKey: one })];
  expect(isAccepted(policies, { ...silent, signedWith: one })).toBe(true);
  expect(isAccepted(policies, { ...silent, signedWith: two })).toBe(false);
  expect(isAccepted(policies, silent)).toBe(false);
  expect(isAccepted([silent], silent)).toBe(true);
});
