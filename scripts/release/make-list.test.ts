import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../app/domain/instant.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { parseUpdateList } from '../../app/updates/update-list.ts';
import { policyKeyOf } from '../../main/command-line/signing-keys.ts';
import { isSignedWith } from '../../main/company/setup-signature.ts';
import { type ListFacts, makeList } from './make-list.ts';
import { signingKey } from './signing-key.ts';
import { updatesOfBuild } from './updates-of-build.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mai-release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pair = () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { privateKey, publicKey: policyKeyOf(privateKey) };
};
const [inUse, offline, other] = [pair(), pair(), pair()];
const KEYS = [inUse.publicKey, offline.publicKey];
const NOW = instant(1_750_000_000_000);

const LIST: ListFacts = {
  ...{ version: '1.2.3', sequence: 7, days: 30, rollout: 0.5, news: { en: ['Faster.'] }, keys: KEYS, now: NOW },
  base: 'https://mai.example/1.2.3/',
  packages: [
    { system: 'win32', kind: 'nsis', arch: 'x64', file: 'MaiSetup.exe', size: 3, sha512: `${'a'.repeat(86)}==` },
  ],
  last: undefined,
};
const listWith = (changes: Partial<ListFacts> = {}, key = inUse) => makeList({ ...LIST, ...changes }, key);

describe('the list', () => {
  test('is signed over its bytes, and Mai can read it', () => {
    const { bytes, signature } = listWith();
    expect(isSignedWith(bytes, signature, inUse.publicKey)).toBe(true);
    expect(parseUpdateList(bytes)).toMatchObject({
      ...{ sequence: 7, version: '1.2.3', rollout: 0.5, expires: NOW + 30 * 86_400_000 },
      packages: [{ address: 'https://mai.example/1.2.3/MaiSetup.exe' }],
    });
  });

  test.each([
    ['with the sequence of the last one', { last: listWith() }, 'The sequence must be above 7'],
    ['of an older version than the last one', { last: listWith({ version: '2.0.0', sequence: 6 }) }, 'newer version'],
    [
      'after a list of another key',
      { last: listWith({ keys: [other.publicKey] }, other) },
      'not signed with these keys',
    ],
    ['for longer than three months', { days: 93 }, '1 to 92 days'],
    ['over http', { base: 'http://mai.example/' }, '--base must be an https address'],
    ['with a rollout that is none', { rollout: 2 }, 'Mai would refuse this list: format'],
    ['with news of many words', { news: { en: ['x'.repeat(500)] } }, 'Mai would refuse this list: format'],
  ])('is not made %s', (_, changes, problem) => {
    claim('update-release');
    expect(() => listWith(changes)).toThrow(problem);
  });

  test('is not made with a key that Mai doesn’t know', () => {
    claim('update-release');
    expect(() => listWith({}, other)).toThrow('none of the two');
  });

  test('of the offline key starts its own sequence', () => {
    const last = listWith({ sequence: 900 });
    expect(parseUpdateList(listWith({ last, sequence: 1 }, offline).bytes)?.sequence).toBe(1);
    // From then on the key in use no longer counts.
    const rescue = listWith({ last, sequence: 1 }, offline);
    expect(() => listWith({ last: rescue, sequence: 901 })).toThrow('Mai would refuse this list: signature');
  });
});

describe('the private key', () => {
  const pem = inUse.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

  test('comes from a file outside the repository that only its owner can read', () => {
    const file = join(folder, 'key.pem');
    writeFileSync(file, pem, { mode: 0o600 });
    const root = join(folder, 'repository');
    mkdirSync(root);
    expect(signingKey({ MAI_UPDATES_KEY_FILE: file }, root).publicKey).toBe(inUse.publicKey);
    expect(() => signingKey({ MAI_UPDATES_KEY_FILE: file }, folder)).toThrow('outside the repository');
    chmodSync(file, 0o644);
    if (process.platform !== 'win32')
      expect(() => signingKey({ MAI_UPDATES_KEY_FILE: file }, root)).toThrow('chmod 600');
  });

  test('is in no message', () => {
    expect(() => signingKey({ MAI_UPDATES_KEY: pem.replace('MC4', 'MC5') }, folder)).toThrow(
      /^The key is not an Ed25519 private key in PEM form.$/,
    );
    expect(() => signingKey({}, folder)).toThrow('MAI_UPDATES_KEY_FILE');
  });
});

describe('a build', () => {
  const address = 'https://mai.example/mai.json';
  const keys = KEYS.join(',');

  test('gets updates with an address, two keys and a sequence', () => {
    expect(updatesOfBuild({})).toBeUndefined();
    // As a workflow passes on variables that a repository doesn't have.
    const none = { MAI_UPDATES_ADDRESS: '', MAI_UPDATES_KEYS: '', MAI_UPDATES_SEQUENCE: '' };
    expect(updatesOfBuild(none)).toBeUndefined();
    expect(updatesOfBuild({ MAI_UPDATES_ADDRESS: address, MAI_UPDATES_KEYS: keys, MAI_UPDATES_SEQUENCE: '6' })).toEqual(
      {
        ...{ address, keys: KEYS, sequence: 6 },
      },
    );
  });

  test.each([
    ['an http address', { MAI_UPDATES_ADDRESS: 'http://mai.example/', MAI_UPDATES_KEYS: keys }],
    ['one key', { MAI_UPDATES_ADDRESS: address, MAI_UPDATES_KEYS: inUse.publicKey }],
    ['the same key twice', { MAI_UPDATES_ADDRESS: address, MAI_UPDATES_KEYS: `${inUse.publicKey},${inUse.publicKey}` }],
    ['no keys', { MAI_UPDATES_ADDRESS: address }],
    ['no sequence', { MAI_UPDATES_ADDRESS: address, MAI_UPDATES_KEYS: keys }],
    ['a sequence that is none', { MAI_UPDATES_ADDRESS: address, MAI_UPDATES_KEYS: keys, MAI_UPDATES_SEQUENCE: 'x' }],
  ])('fails with %s', (_, environment) => {
    expect(() => updatesOfBuild(environment)).toThrow('MAI_UPDATES');
  });
});
