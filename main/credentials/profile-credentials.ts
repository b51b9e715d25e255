import * as z from 'zod/mini';
import type { Credentials } from '../../app/domain/credentials.ts';
import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { Vault } from './vault.ts';

const CREDENTIALS = z.strictObject({
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  sessionToken: z.string(),
  expiration: z.pipe(z.number(), z.transform(instant)),
});

const nameOf = (profile: ProfileName): string => `profile ${profile}`;

/** The keys in the vault that a profile leads to. */
export const keepKeys = (vault: Vault, profile: ProfileName, credentials: Credentials): Promise<void> =>
  vault.put(nameOf(profile), JSON.stringify(credentials));

export const forgetKeys = (vault: Vault, profile: ProfileName): Promise<void> => vault.remove(nameOf(profile));

/** Fails with `keychain-waiting` or `keychain-unreachable` where there are some that can't be read now. */
export async function keptKeys(vault: Vault, profile: ProfileName): Promise<Result<Credentials | undefined>> {
  const text = await vault.get(nameOf(profile));
  if (text === undefined) {
    const lock = await vault.lockOf(nameOf(profile));
    return lock === undefined ? ok(undefined) : fail({ kind: `keychain-${lock}` });
  }
  const parsed = CREDENTIALS.safeParse(JSON.parse(text));
  return ok(parsed.success ? parsed.data : undefined);
}
