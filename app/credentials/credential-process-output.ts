import type { Credentials } from '../domain/credentials.ts';
import { iso } from '../domain/instant.ts';

/** Output of a `credential_process`, one line (AWS: "Sourcing credentials with an external process", version 1). */
export function credentialProcessOutput(credentials: Credentials): string {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
  return `${JSON.stringify({
    Version: 1,
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: iso(expiration),
  })}\n`;
}
