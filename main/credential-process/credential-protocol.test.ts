import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { encrypt } from '../credentials/encrypt.ts';
import { credentialsCall } from '../testing/credential-sockets.ts';
import { createRequest, parseRequest } from './credential-protocol.ts';

const key = randomBytes(32);
const dev = credentialsCall('dev');
const given = { kind: 'credentials', output: 'ASIA' } as const;
const ID = '0123456789abcdef0123456789abcdef';
/** A request as any program of this user could encrypt it. */
const encryptedRequest = (text: string, context = 'mai credentials 1 question', under = key) =>
  `${encrypt(text, context, under).toString('base64')}\n`;

test('a request and its answer can be decrypted', () => {
  const { line, read } = createRequest(dev, key);
  const asked = parseRequest(line, key);
  expect(asked?.call).toEqual(dev);
  expect(read(asked?.answer(given) ?? '')).toEqual(given);
});

test.each([
  { ...dev, wait: 50 },
  { ...dev, purpose: 'ensure' as const },
  { ...dev, purpose: 'ensure' as const, wait: 3_600 },
])('a request carries its purpose and wait: %j', call => {
  expect(parseRequest(createRequest(call, key).line, key)?.call).toEqual(call);
});

test.each(['for-good', 'for-upgrade'] as const)('a request to quit carries its reason: %s', reason => {
  const { line, read } = createRequest({ purpose: 'quit', reason }, key);
  const asked = parseRequest(line, key);
  expect(asked?.call).toEqual({ purpose: 'quit', reason });
  expect(read(asked?.answer({ kind: 'quitting', pid: 7 }) ?? '')).toEqual({ kind: 'quitting', pid: 7 });
});

test('a request to quit of another version of Mai is understood', () => {
  const line = encryptedRequest(`${ID} for-upgrade`, 'mai quit 1 question');
  expect(parseRequest(line, key)?.call).toEqual({ purpose: 'quit', reason: 'for-upgrade' });
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
  [
    'to quit, encrypted with another secret',
    encryptedRequest(`${ID} for-good`, 'mai quit 1 question', randomBytes(32)),
  ],
  ['to quit, with text before the ID', encryptedRequest(`x${ID} for-good`, 'mai quit 1 question')],
  ['to quit, with text after the reason', encryptedRequest(`${ID} for-good-x`, 'mai quit 1 question')],
  ['to quit for another reason', encryptedRequest(`${ID} at-once`, 'mai quit 1 question')],
  ['to quit without an ID', encryptedRequest('for-good', 'mai quit 1 question')],
  ['for a profile, encrypted as one to quit', encryptedRequest(`${ID} dev`, 'mai quit 1 question')],
  ['with an unknown purpose', encryptedRequest(`${ID} dev stop 5`)],
  ['with a purpose but no wait', encryptedRequest(`${ID} dev ensure`)],
  ['with a negative wait', encryptedRequest(`${ID} dev ensure -1`)],
  ['with too long a wait', encryptedRequest(`${ID} dev ensure 3601`)],
  ['with more words', encryptedRequest(`${ID} dev ensure 5 5`)],
  ['with a second profile', encryptedRequest(`${ID} dev prod`)],
  ['with a second line', encryptedRequest(`${ID} dev ensure 5\n`)],
])('a request %s is rejected', (_, line) => {
  claim('socket-owner');
  expect(parseRequest(line, key)).toBeUndefined();
});

test('a request of an earlier version is understood', () => {
  expect(parseRequest(encryptedRequest(`${ID} dev`), key)?.call).toEqual(dev);
});
