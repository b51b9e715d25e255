import { connect } from 'node:net';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { Keychain } from '../credentials/keychain.ts';
import { type CredentialAnswer, createRequest } from './credential-protocol.ts';
import { findSocketInfo } from './socket-info.ts';

/** Timeout for the whole answer of the running app, in milliseconds. It only looks up its state. */
const TIMEOUT = 10_000;
/** In characters; credentials have a few thousand. A process in the app's place could send without end. */
const MAX_RESPONSE_LENGTH = 100_000;

type Sources = {
  readonly folder: string;
  readonly keychain: Keychain;
  readonly text: () => Promise<Text>;
};

/**
 * Answers an AWS tool for a profile: from the running app, else from the vault, else with a sentence. Never waits for a
 * person. Code for the vault is loaded only when needed, because some tools call before every request.
 */
export async function runCredentialProcess(
  requested: string,
  { folder, keychain, text }: Sources,
  timeout = TIMEOUT,
): Promise<CredentialAnswer> {
  const profile = parseProfileName(requested);
  if (!profile.ok) return { kind: 'refused', sentence: (await text()).credentialProcess.noProfile };
  const answer = await fromRunningApp(folder, profile.value, timeout);
  if (answer !== undefined) return answer;
  const { answerFromVault } = await import('./answer-from-vault.ts');
  return await answerFromVault(profile.value, { folder, keychain, text: await text() });
}

/** Undefined where the app isn't running, or another process listens in its place. */
async function fromRunningApp(
  folder: string,
  profile: ProfileName,
  timeout: number,
): Promise<CredentialAnswer | undefined> {
  const info = await findSocketInfo(folder);
  if (info === undefined) return undefined;
  const request = createRequest(profile, info.key);
  return new Promise(resolve => {
    let answer = '';
    const socket = connect(info.address);
    socket.setEncoding('utf8');
    // Unreferenced: it keeps no process running that has its answer.
    setTimeout(() => socket.destroy(), timeout).unref();
    socket.on('connect', () => socket.write(request.line));
    socket.on('data', (chunk: string) => {
      answer += chunk;
      if (answer.length > MAX_RESPONSE_LENGTH) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(request.read(answer)));
  });
}
