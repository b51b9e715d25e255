import type { Context } from '../context.ts';
import type { ProfileName } from '../domain/profile.ts';
import { ok, type Result } from '../domain/result.ts';

/**
 * Removes the credentials that Mai wrote from these profiles. All removals are queued at once, so that none can hit a later write;
 * returns the first failure after all were tried.
 */
export async function removeProfiles(context: Context, profiles: readonly ProfileName[]): Promise<Result> {
  const answers = await Promise.all(profiles.map(profile => context.ports.credentialStore.remove(profile)));
  return answers.find(answer => !answer.ok) ?? ok();
}
