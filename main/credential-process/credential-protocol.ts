// The protocol between a `credential_process` call and the running app: one line each way, encrypted with a secret that
// only this user can read (`SocketInfo`). A process that listens in the app's place, or on the same pipe, can neither
// read nor answer. Node can't check the owner of a named pipe on Windows.
import { randomBytes } from 'node:crypto';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { decrypt, encrypt } from '../credentials/encrypt.ts';

/** What `credential_process` prints: credentials to stdout, or a sentence to stderr. */
export type CredentialAnswer =
  | { readonly kind: 'credentials'; readonly output: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** In characters. */
export const MAX_REQUEST_LENGTH = 1_000;

const REQUEST_CONTEXT = 'mai credentials 1 question';
// Includes the request's ID, so that a replayed answer to an earlier request is rejected.
const responseContext = (id: string): string => `mai credentials 1 answer ${id}`;
const REQUEST_ID = /^[0-9a-f]{32}$/;

/**
 * Creates a request for a profile. `read` decrypts the answer; undefined for anything that the running app didn't send
 * in reply to it.
 */
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

/** Decrypts a request. `answer` encrypts the reply. Undefined for anything that a process of this user didn't send. */
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
