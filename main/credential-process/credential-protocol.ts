// The protocol between a call by a tool (`credential_process`, `--ensure`) and the running app: one line each way, encrypted with a secret that
// only this user can read (`SocketInfo`). A process that listens in the app's place, or on the same pipe, can neither
// read nor answer. Node can't check the owner of a named pipe on Windows.
import { randomBytes } from 'node:crypto';
import { parseWait } from '../../app/command-line/option-values.ts';
import type { EnsureAnswer } from '../../app/credential-process/ensure-answer.ts';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import type { QuitReason } from '../../app/sessions/resume-after-upgrade.ts';
import { decrypt, encrypt } from '../credentials/encrypt.ts';
import type { ToolCall } from './tool-call.ts';

/** What `credential_process` prints: credentials to stdout, or a sentence to stderr. */
export type CredentialAnswer =
  | { readonly kind: 'credentials'; readonly output: string }
  | { readonly kind: 'refused'; readonly sentence: string }
  /** To `--ensure`, which gets no credentials. */
  | ({ readonly kind: 'ensured' } & EnsureAnswer);

/** `mai --quit`. */
export type QuitRequest = { readonly purpose: 'quit'; readonly reason: QuitReason };
/** The running app ends now; `pid` is its process. */
export type QuitAnswer = { readonly kind: 'quitting'; readonly pid: number };

export type AppRequest = ToolCall | QuitRequest;
export type AnswerTo<R extends AppRequest> = R extends QuitRequest ? QuitAnswer : CredentialAnswer;

/** In characters. */
export const MAX_REQUEST_LENGTH = 1_000;

const REQUEST_CONTEXT = 'mai credentials 1 question';
/** Of its own, so that an earlier version can't take it for a call by a tool. */
const QUIT_CONTEXT = 'mai quit 1 question';
// Includes the request's ID, so that a replayed answer to an earlier request is rejected.
const responseContext = (id: string): string => `mai credentials 1 answer ${id}`;
/** Without purpose and wait it is a `credential_process` call that doesn't wait, as in earlier versions. */
const REQUEST = /^([0-9a-f]{32}) (\S+)(?: (credentials|ensure) (\d+))?$/;
const QUIT_REQUEST = /^([0-9a-f]{32}) (for-good|for-upgrade)$/;

/**
 * Creates a request. `read` decrypts the answer; undefined for anything that the running app didn't send
 * in reply to it.
 */
export function createRequest<R extends AppRequest>(request: R, key: Buffer) {
  const id = randomBytes(16).toString('hex');
  return {
    line:
      request.purpose === 'quit'
        ? encryptLine(`${id} ${request.reason}`, QUIT_CONTEXT, key)
        : encryptLine(`${id} ${callText(request)}`, REQUEST_CONTEXT, key),
    read(line: string): AnswerTo<R> | undefined {
      const answer = decryptLine(line, responseContext(id), key);
      return answer === undefined ? undefined : (JSON.parse(answer) as AnswerTo<R>);
    },
  };
}

const callText = ({ profile, purpose, wait }: ToolCall): string =>
  purpose === 'credentials' && wait === 0 ? profile : `${profile} ${purpose} ${wait}`;

/** Decrypts a request. `answer` encrypts the reply. Undefined for anything that a process of this user didn't send. */
export function parseRequest(line: string, key: Buffer) {
  const answerTo = (id: string) => (response: CredentialAnswer | QuitAnswer) =>
    encryptLine(JSON.stringify(response), responseContext(id), key);
  const [, quitId, reason] = QUIT_REQUEST.exec(decryptLine(line, QUIT_CONTEXT, key) ?? '') ?? [];
  if (quitId !== undefined) {
    const call: AppRequest = { purpose: 'quit', reason: reason === 'for-upgrade' ? reason : 'for-good' };
    return { call, answer: answerTo(quitId) };
  }
  const [, id = '', name = '', purpose, seconds = '0'] =
    REQUEST.exec(decryptLine(line, REQUEST_CONTEXT, key) ?? '') ?? [];
  const profile = parseProfileName(name);
  const wait = parseWait(seconds);
  if (!profile.ok || wait === undefined) return undefined;
  const call: AppRequest = { profile: profile.value, purpose: purpose === 'ensure' ? 'ensure' : 'credentials', wait };
  return { call, answer: answerTo(id) };
}

const encryptLine = (text: string, context: string, key: Buffer): string =>
  `${encrypt(text, context, key).toString('base64')}\n`;

const decryptLine = (line: string, context: string, key: Buffer): string | undefined =>
  line.endsWith('\n') ? decrypt(Buffer.from(line, 'base64'), context, key) : undefined;
