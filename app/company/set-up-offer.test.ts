import { expect, it } from 'vitest';
import { sampleSetUp } from '../testing/sample-set-up.ts';
import { isAccepted, signingKeysOf } from './set-up-offer.ts';

const keyOf = (letter: string) => `ed25519:${letter.repeat(43)}=`;
const [one, two, three] = [keyOf('A'), keyOf('B'), keyOf('C')] as [string, string, string];
const silent = sampleSetUp();

it('a setup may be signed with the keys of the first policy that pins any, both of them', () => {
  expect(signingKeysOf([])).toEqual([]);
  expect(signingKeysOf([silent])).toEqual([]);
  const pinning = sampleSetUp({ signingKey: one, signingKeys: [two] });
  expect(signingKeysOf([silent, pinning, sampleSetUp({ signingKey: three })])).toEqual([one, two]);
  expect(signingKeysOf([sampleSetUp({ signingKeys: [two] })])).toEqual([two]);
});

it('a setup counts as long as one of the pinned keys has signed it, and whoever wrote it where none is pinned', () => {
  const policies = [sampleSetUp({ signingKey: one })];
  expect(isAccepted(policies, { ...silent, signedWith: one })).toBe(true);
  expect(isAccepted(policies, { ...silent, signedWith: two })).toBe(false);
  expect(isAccepted(policies, silent)).toBe(false);
  expect(isAccepted([silent], silent)).toBe(true);
});
