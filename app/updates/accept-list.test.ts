import { describe, expect, it } from 'vitest';
import { hours, iso, later } from '../domain/instant.ts';
import { claim } from '../testing/claims/claim.ts';
import { NOW } from '../testing/sample-role.ts';
import { IN_USE, OFFLINE, samplePackage, signedList } from '../testing/sample-update.ts';
import { acceptList, type DeliveredList, type SeenList } from './accept-list.ts';
import { LARGEST_LIST } from './update-list.ts';

const OTHER = `ed25519:${'C'.repeat(43)}=`;
const isSigned = (_: Uint8Array, signature: string, key: string) => signature === key;

const judge = (delivered: DeliveredList, seen?: SeenList, keys: readonly string[] = [IN_USE, OFFLINE]) => {
  const accepted = acceptList(delivered, { keys, seen, now: NOW }, isSigned);
  if (accepted.ok) return accepted.value.seen;
  return 'reason' in accepted.failure ? accepted.failure.reason : accepted.failure.kind;
};

describe('a list of updates', () => {
  it('is accepted with the signature of either key, and remembered', () => {
    expect(judge(signedList())).toEqual({ signedWith: IN_USE, sequence: 7 });
    expect(judge(signedList({}, OFFLINE))).toEqual({ signedWith: OFFLINE, sequence: 7 });
  });

  it('is refused with the signature of another key, or of none', () => {
    claim('update-signed-list');
    expect(judge(signedList({}, OTHER))).toBe('signature');
    expect(judge(signedList({}, ''))).toBe('signature');
    expect(judge(signedList(), undefined, [])).toBe('signature');
  });

  it('is parsed only once its signature is verified', () => {
    claim('update-signed-list');
    expect(judge(signedList({}, OTHER, 'not JSON'))).toBe('signature');
    expect(judge(signedList({}, IN_USE, 'not JSON'))).toBe('format');
  });

  it('is verified over the bytes as they came', () => {
    claim('update-signed-list');
    const delivered = signedList();
    const verified: Uint8Array[] = [];
    acceptList(delivered, { keys: [IN_USE], seen: undefined, now: NOW }, bytes => {
      verified.push(bytes);
      return true;
    });
    expect(verified).toEqual([delivered.bytes]);
  });

  it('is refused above the maximum size before anything else', () => {
    claim('update-size');
    const delivered = { bytes: new Uint8Array(LARGEST_LIST + 1), signature: IN_USE };
    const check = () => expect.unreachable('nothing is verified');
    expect(acceptList(delivered, { keys: [IN_USE], seen: undefined, now: NOW }, check)).toMatchObject({
      failure: { reason: 'too-large' },
    });
  });

  it.each([
    ['another purpose', { purpose: 'mai-setup-1' }],
    ['an unknown name', { script: 'x' }],
    ['a version that is none', { version: '2.0' }],
    ['a preview', { version: '2.0.0-beta' }],
    ['a rollout above 1', { rollout: 1.5 }],
    ['a sequence that is no whole number', { sequence: 1.5 }],
    ['a day that doesn’t exist', { expires: '2026-02-30T00:00:00Z' }],
    ['a package over http', { packages: [samplePackage({ address: 'http://mai.example/x' })] }],
    ['a package with a password in its address', { packages: [samplePackage({ address: 'https://a:b@mai.example' })] }],
    ['a package above the maximum size', { packages: [samplePackage({ size: 700_000_000 })] }],
    ['a short hash', { packages: [samplePackage({ sha512: 'abcd' })] }],
    ['a path for a system', { packages: [samplePackage({ system: '../linux' })] }],
    ['news with a hidden character', { news: { en: ['safe\u202egnihton'] } }],
    ['news with markup of another language direction', { news: { en: ['a\u2066b'] } }],
    ['news with a line break', { news: { en: ['a\nb'] } }],
    ['news that is too long', { news: { en: ['x'.repeat(401)] } }],
    ['an expiration in local time', { expires: '2099-01-01T00:00:00+02:00' }],
    ['news of many lines', { news: { en: Array.from({ length: 21 }, () => 'x') } }],
    ['news without English', { news: { de: ['x'] } }],
  ])('is refused with %s', (_, changes) => {
    claim('update-signed-list');
    expect(judge(signedList(changes))).toBe('format');
  });

  it('is refused with a name that occurs twice', () => {
    claim('update-signed-list');
    const text = JSON.stringify({ ...JSON.parse(new TextDecoder().decode(signedList().bytes)) });
    expect(judge(signedList({}, IN_USE, text.replace('{', '{"version":"9.9.9",')))).toBe('format');
  });

  it('is refused if it isn’t UTF-8', () => {
    expect(judge({ bytes: new Uint8Array([0x22, 0xff, 0x22]), signature: IN_USE })).toBe('format');
  });

  it('is refused once it has expired', () => {
    claim('update-replay');
    expect(judge(signedList({ expires: iso(NOW) }))).toBe('expired');
    expect(judge(signedList({ expires: iso(later(NOW, hours(1))) }))).toMatchObject({ sequence: 7 });
  });

  it('is refused with a lower sequence than one before, and accepted again with the same', () => {
    claim('update-replay');
    const seen = { signedWith: IN_USE, sequence: 7 };
    expect(judge(signedList({ sequence: 6 }), seen)).toBe('older');
    expect(judge(signedList({ sequence: 7 }), seen)).toEqual(seen);
    expect(judge(signedList({ sequence: 8 }), seen)).toMatchObject({ sequence: 8 });
  });

  it('with the offline key overrules any sequence of the key in use, which no longer counts then', () => {
    claim('update-keys');
    const stolen = { signedWith: IN_USE, sequence: Number.MAX_SAFE_INTEGER };
    const rescue = judge(signedList({ sequence: 1 }, OFFLINE), stolen);
    expect(rescue).toEqual({ signedWith: OFFLINE, sequence: 1 });
    expect(judge(signedList({ sequence: 9 }, IN_USE), { signedWith: OFFLINE, sequence: 1 })).toBe('signature');
  });

  it('starts its sequence in a Mai without the key that signed the last list', () => {
    claim('update-keys');
    const seen = { signedWith: IN_USE, sequence: 900 };
    expect(judge(signedList({ sequence: 1 }, OFFLINE), seen, [OFFLINE, OTHER])).toMatchObject({ sequence: 1 });
    expect(judge(signedList({ sequence: 901 }, IN_USE), seen, [OFFLINE, OTHER])).toBe('signature');
  });
});
