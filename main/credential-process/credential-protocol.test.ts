import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { profileName } from '../../app/testing/sample-role.ts';
import { encrypt } from '../credentials/encrypt.ts';
import { createRequest, parseRequest } from './credential-protocol.ts';

const key = randomBytes(32);
const dev = profileName('dev');
const given = { kind: 'credentials', output: 'ASIA' } as const;
const ID = '0123456789abcdef0123456789abcdef';
/** A request as any program of this user could encrypt it. */
const encryptedRequest = (text: string, context = 'mai credentials 1 question', under = key) =>
  `${encrypt(text, context, under).toString('base64')}\n`;

test('a request and its answer can be decrypted', () => {
  const { line, read } = createRequest(dev, key);
  const asked = parseRequest(line, key);
  expect(asked?.profile).toBe('dev');
  expect(read(asked?.answer(given) ?? '')).toEqual(given);
});

test('an answer to another request is rejected', () => {
  const [first, second] = [createRequest(dev, key), createRequest(dev, key)];
  expect(second.read(parseRequest(first.line, key)?.answer(given) ?? '')).toBeUndefined();
});

test.each([
  ['encrypted with another secret', encryptedRequest(`${ID} dev`, undefined, randomBytes(32))],
  ['encrypted as an answer', encryptedRequest(`${ID} dev`, `mai credentials 1 answer ${ID}`)],
  ['without a line end', encryptedRequest(`${ID} dev`).trimEnd()],
  ['with a shorter ID', encryptedRequest(`${ID.slice(1)} dev`)],
  ['with a longer ID', encryptedRequest(`${ID}0 dev`)],
  ['with text before the ID', encryptedRequest(`x${ID} dev`)],
  ['without an ID', encryptedRequest(' dev')],
  ['without a profile', encryptedRequest(ID)],
  ['for an invalid profile name', encryptedRequest(`${ID} [dev]`)],
  ['without encryption', `${ID} dev\n`],
])('a request %s is rejected', (_, line) => {
  expect(parseRequest(line, key)).toBeUndefined();
});

test('a request of an earlier version is understood', () => {
  expect(parseRequest(encryptedRequest(`${ID} dev`), key)?.profile).toBe('dev');
});
