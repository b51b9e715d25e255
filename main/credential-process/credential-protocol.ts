// What a start of Mai that was asked for a profile says to the running Mai, and what that answers: one line each, sealed with
// a secret that only this user can read (`SocketNote`). Whoever listens in the running Mai's place, or opens the same pipe
// beside it, can neither read nor answer: a named pipe of Windows has no owner that a program without native code could check.
import { randomBytes } from 'node:crypto';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { decrypt, encrypt } from '../credentials/encrypt.ts';

/** What the program behind `credential_process` prints: an answer to stdout, or a sentence to stderr. */
export type CredentialAnswer =
  | { readonly kind: 'credentials'; readonly output: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The longest question, in characters. */
export const MAX_REQUEST_LENGTH = 1_000;

const REQUEST_CONTEXT = 'mai credentials 1 question';
// The question's number is bound in: an answer to an earlier question is no answer to this one.
const responseContext = (id: string): string => `mai credentials 1 answer ${id}`;
const REQUEST_ID = /^[0-9a-f]{32}$/;

/** A question for a profile, and how its answer is read: undefined for what the running Mai did not answer to it. */
export function createRequest(profile: ProfileName, key: Buffer) {
  const id = randomBytes(16).toString('hex');
  return {
    line: encryptLine(`${id} ${profile}`, REQUEST_CONTEXT, key),
    read(line: string): CredentialAnswer | undefined {
      const answer = decryptLine(line, responseContext(id), key);
      return answer === undefined ? undefined : (JSON.parse(answer) as CredentialAnswer);
    },
  };
}

/** The profile that is asked for, and how the answer is written; undefined for what was not asked by this user. */
export function parseRequest(line: string, key: Buffer) {
  const [id = '', name = ''] = decryptLine(line, REQUEST_CONTEXT, key)?.split(' ', 2) ?? [];
  const profile = parseProfileName(name);
  if (!REQUEST_ID.test(id) || !profile.ok) return undefined;
  return {
    profile: profile.value,
    answer: (response: CredentialAnswer): string => encryptLine(JSON.stringify(response), responseContext(id), key),
  };
}

const encryptLine = (text: string, context: string, key: Buffer): string =>
  `${encrypt(text, context, key).toString('base64')}\n`;

const decryptLine = (line: string, context: string, key: Buffer): string | undefined =>
  line.endsWith('\n') ? decrypt(Buffer.from(line, 'base64'), context, key) : undefined;
