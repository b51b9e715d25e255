import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { profileName } from '../../app/testing/sample-role.ts';
import { encrypt } from '../credentials/encrypt.ts';
import { createRequest, parseRequest } from './credential-protocol.ts';

const key = randomBytes(32);
const dev = profileName('dev');
const given = { kind: 'credentials', output: 'ASIA' } as const;
const NUMBER = '0123456789abcdef0123456789abcdef';
/** A question as this user's own programs could write it. */
const question = (text: string, context = 'mai credentials 1 question', under = key) =>
  `${encrypt(text, context, under).toString('base64')}\n`;

test('a question is read as it was asked, and so is its answer', () => {
  const { line, read } = createRequest(dev, key);
  const asked = parseRequest(line, key);
  expect(asked?.profile).toBe('dev');
  expect(read(asked?.answer(given) ?? '')).toEqual(given);
});

test('an answer to another question is none', () => {
  const [first, second] = [createRequest(dev, key), createRequest(dev, key)];
  expect(second.read(parseRequest(first.line, key)?.answer(given) ?? '')).toBeUndefined();
});

test.each([
  ['sealed with another secret', question(`${NUMBER} dev`, undefined, randomBytes(32))],
  ['sealed as an answer', question(`${NUMBER} dev`, `mai credentials 1 answer ${NUMBER}`)],
  ['without its end', question(`${NUMBER} dev`).trimEnd()],
  ['with a shorter number', question(`${NUMBER.slice(1)} dev`)],
  ['with a longer number', question(`${NUMBER}0 dev`)],
  ['with a number that has more before it', question(`x${NUMBER} dev`)],
  ['without a number', question(' dev')],
  ['without a profile', question(NUMBER)],
  ['for what is no profile', question(`${NUMBER} [dev]`)],
  ['not sealed', `${NUMBER} dev\n`],
])('a question %s is none', (_, line) => {
  expect(parseRequest(line, key)).toBeUndefined();
});

test('an earlier Mai of the same user is understood', () => {
  expect(parseRequest(question(`${NUMBER} dev`), key)?.profile).toBe('dev');
});
