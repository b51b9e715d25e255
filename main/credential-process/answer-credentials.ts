import { connect } from 'node:net';
import { parseProfileName } from '../../app/domain/parse-profile-name.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { Keychain } from '../credentials/keychain.ts';
import { type CredentialAnswer, createRequest } from './credential-protocol.ts';
import { findSocketInfo } from './socket-info.ts';

/** How long the running Mai may take for all of its answer, in milliseconds. It only looks things up. */
const TIMEOUT = 10_000;
/** In characters: some thousand are credentials. What stands in the running Mai's place may send without end. */
const MAX_RESPONSE_LENGTH = 100_000;

type Sources = {
  readonly folder: string;
  readonly keychain: Keychain;
  readonly text: () => Promise<Text>;
};

/**
 * What AWS tools get for a profile: from the running Mai, else from the vault, else a sentence, and at once. What only the others
 * need is not loaded where Mai runs: some tools ask before every call.
 */
export async function answerCredentials(
  requested: string,
  { folder, keychain, text }: Sources,
): Promise<CredentialAnswer> {
  const profile = parseProfileName(requested);
  if (!profile.ok) return { kind: 'refused', sentence: (await text()).credentialProcess.noProfile };
  const answer = await fromRunningApp(folder, profile.value);
  if (answer !== undefined) return answer;
  const { answerFromVault } = await import('./answer-from-vault.ts');
  return await answerFromVault(profile.value, { folder, keychain, text: await text() });
}

/** Undefined where no Mai listens, or something else in its place. */
async function fromRunningApp(folder: string, profile: ProfileName): Promise<CredentialAnswer | undefined> {
  const info = await findSocketInfo(folder);
  if (info === undefined) return undefined;
  const request = createRequest(profile, info.key);
  return new Promise(resolve => {
    let answer = '';
    const socket = connect(info.address);
    socket.setEncoding('utf8');
    const deadline = setTimeout(() => socket.destroy(), TIMEOUT);
    socket.on('connect', () => socket.write(request.line));
    socket.on('data', (chunk: string) => {
      answer += chunk;
      if (answer.length > MAX_RESPONSE_LENGTH) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(deadline);
      resolve(request.read(answer));
    });
  });
}
