import { credentialProcessOutput } from '../../app/credentials/credential-process-output.ts';
import { credentialsOf } from '../../app/credentials/credentials-of.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { isActive } from '../../app/domain/role-session.ts';
import type { Ports } from '../../app/ports.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';
import type { CredentialAnswer } from './credential-protocol.ts';

/** The answer of the running app to a `credential_process` call for a profile. */
export async function answerInApp(
  context: { readonly ports: Ports; snapshot(): Snapshot },
  profile: ProfileName,
  text: Text,
): Promise<CredentialAnswer> {
  const now = context.ports.clock.now();
  const session = context
    .snapshot()
    .roleSessions.find(candidate => candidate.profiles.includes(profile) && isActive(candidate, now));
  const keys = session && (await credentialsOf(context, session.key));
  return keys?.ok
    ? { kind: 'credentials', output: credentialProcessOutput(keys.value.credentials) }
    : { kind: 'refused', sentence: text.credentialProcess.notActive(profile) };
}
