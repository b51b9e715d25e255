// What a start of Mai that was asked for a profile says to the running Mai, and what that answers: one line each, sealed with
// a secret that only this user can read (`SocketNote`). Whoever listens in the running Mai's place, or opens the same pipe
// beside it, can neither read nor answer: a named pipe of Windows has no owner that a program without native code could check.
import { randomBytes } from 'node:crypto';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { seal, unseal } from '../credentials/sealed-bytes.ts';

/** What the program behind `credential_process` prints: an answer to stdout, or a sentence to stderr. */
export type CredentialAnswer =
  | { readonly kind: 'credentials'; readonly output: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The longest question, in characters. */
export const LONGEST_QUESTION = 1_000;

const QUESTION = 'mai credentials 1 question';
// The question's number is bound in: an answer to an earlier question is no answer to this one.
const answerTo = (number: string): string => `mai credentials 1 answer ${number}`;
const NUMBER = /^[0-9a-f]{32}$/;

/** A question for a profile, and how its answer is read: undefined for what the running Mai did not answer to it. */
export function askFor(profile: ProfileName, key: Buffer) {
  const number = randomBytes(16).toString('hex');
  return {
    line: lineOf(`${number} ${profile}`, QUESTION, key),
    read(line: string): CredentialAnswer | undefined {
      const answer = textOf(line, answerTo(number), key);
      return answer === undefined ? undefined : (JSON.parse(answer) as CredentialAnswer);
    },
  };
}

/** The profile that is asked for, and how the answer is written; undefined for what was not asked by this user. */
export function readQuestion(line: string, key: Buffer) {
  const [number = '', name = ''] = textOf(line, QUESTION, key)?.split(' ', 2) ?? [];
  const profile = parseProfileName(name);
  if (!NUMBER.test(number) || !profile.ok) return undefined;
  return {
    profile: profile.value,
    answer: (given: CredentialAnswer): string => lineOf(JSON.stringify(given), answerTo(number), key),
  };
}

const lineOf = (text: string, context: string, key: Buffer): string =>
  `${seal(text, context, key).toString('base64')}\n`;

const textOf = (line: string, context: string, key: Buffer): string | undefined =>
  line.endsWith('\n') ? unseal(Buffer.from(line, 'base64'), context, key) : undefined;
