import { connect } from 'node:net';
import { join } from 'node:path';
import { instant } from '../app/domain/instant.ts';
import { type ProfileName, parseProfileName } from '../app/domain/profile.ts';
import { processCredentials } from '../app/keys/process-credentials.ts';
import type { Text } from '../app/text/en/en.ts';
import type { CredentialAnswer } from './credential-socket.ts';
import type { Keychain } from './keychain.ts';
import { keptKeys } from './profile-keys.ts';
import { findSocketAddress } from './socket-address.ts';
import { createVault, VAULT_FOLDER } from './vault.ts';

/** How long the running Mai may take, in milliseconds. It only looks things up. */
const PATIENCE = 10_000;
/** How long the keychain may take where Mai is not running. Nobody sits before a `credential_process`. */
const KEYCHAIN_PATIENCE = 5_000;

/** What AWS tools get for a profile: from the running Mai, else from the vault, else a sentence, and at once. */
export async function answerCredentials(
  requested: string,
  { folder, keychain, text }: { readonly folder: string; readonly keychain: Keychain; readonly text: Text },
): Promise<CredentialAnswer> {
  const profile = parseProfileName(requested);
  if (!profile.ok) return { kind: 'refused', sentence: text.credentialProcess.noProfile };
  const answer = await fromRunningMai(folder, profile.value);
  if (answer !== undefined) return answer;
  const vault = createVault({
    folder: join(folder, VAULT_FOLDER),
    keychain,
    patience: KEYCHAIN_PATIENCE,
    makesKey: 'no',
  });
  const kept = await keptKeys(vault, profile.value);
  if (kept === undefined) return { kind: 'refused', sentence: text.credentialProcess.notRunning(profile.value) };
  return kept.expiration <= instant(Date.now())
    ? { kind: 'refused', sentence: text.credentialProcess.expired(profile.value) }
    : { kind: 'credentials', output: processCredentials(kept) };
}

/** Undefined where no Mai listens. */
async function fromRunningMai(folder: string, profile: ProfileName): Promise<CredentialAnswer | undefined> {
  const address = await findSocketAddress(folder);
  if (address === undefined) return undefined;
  return new Promise(resolve => {
    let answer = '';
    const socket = connect(address);
    socket.setEncoding('utf8');
    socket.setTimeout(PATIENCE, () => socket.destroy());
    socket.on('connect', () => socket.write(`${profile}\n`));
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer.endsWith('\n') ? (JSON.parse(answer) as CredentialAnswer) : undefined));
  });
}
