import { join } from 'node:path';
import { credentialProcessOutput } from '../../app/credentials/credential-process-output.ts';
import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { Keychain } from '../credentials/keychain.ts';
import { storedProfileCredentials } from '../credentials/profile-credentials.ts';
import { createVault, VAULT_FOLDER } from '../credentials/vault.ts';
import type { CredentialAnswer } from './credential-protocol.ts';

/** Keychain timeout, in milliseconds. A `credential_process` call is unattended, so no person can unlock it. */
const TIMEOUT = 5_000;

/** The answer to an AWS tool while Mai isn't running: the profile's credentials in the vault, or a sentence. */
export async function answerFromVault(
  profile: ProfileName,
  { folder, keychain, text }: { readonly folder: string; readonly keychain: Keychain; readonly text: Text },
  timeout = TIMEOUT,
): Promise<CredentialAnswer> {
  const vault = createVault({ folder: join(folder, VAULT_FOLDER), keychain, timeout, createsKey: 'no' });
  const kept = await storedProfileCredentials(vault, profile);
  const messages = text.credentialProcess;
  if (!kept.ok) {
    const isKeychainWaiting = kept.failure.kind === 'keychain-waiting';
    return {
      kind: 'refused',
      sentence: isKeychainWaiting ? messages.keychainWaiting : messages.keychainUnreachable(profile),
    };
  }
  if (kept.value === undefined) return { kind: 'refused', sentence: messages.notRunning(profile) };
  return kept.value.expiration <= instant(Date.now())
    ? { kind: 'refused', sentence: messages.expired(profile) }
    : { kind: 'credentials', output: credentialProcessOutput(kept.value) };
}
