import * as z from 'zod/mini';
import type { Credentials } from '../../app/domain/credentials.ts';
import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { PROFILE_ENTRY, type Vault } from './vault.ts';

const CREDENTIALS = z.strictObject({
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  sessionToken: z.string(),
  expiration: z.pipe(z.number(), z.transform(instant)),
});

const entryName = (profile: ProfileName): string => `${PROFILE_ENTRY}${profile}`;

/** Stores the credentials of a profile in the vault. */
export const storeProfileCredentials = (vault: Vault, profile: ProfileName, credentials: Credentials): Promise<void> =>
  vault.put(entryName(profile), JSON.stringify(credentials));

export const removeProfileCredentials = (vault: Vault, profile: ProfileName): Promise<void> =>
  vault.remove(entryName(profile));

/**
 * The stored credentials of a profile; undefined where there are none. Fails with `keychain-waiting` or
 * `keychain-unreachable` where they can't be read now.
 */
export async function storedProfileCredentials(
  vault: Vault,
  profile: ProfileName,
): Promise<Result<Credentials | undefined>> {
  const text = await vault.get(entryName(profile));
  if (text === undefined) {
    const lock = await vault.lockFor(entryName(profile));
    return lock === undefined ? ok(undefined) : fail({ kind: `keychain-${lock}` });
  }
  const parsed = CREDENTIALS.safeParse(JSON.parse(text));
  return ok(parsed.success ? parsed.data : undefined);
}
