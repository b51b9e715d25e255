import type { Context } from '../context.ts';
import type { ProfileName } from '../domain/profile.ts';
import { ok, type Result } from '../domain/result.ts';

/**
 * Takes the keys that Mai wrote out of these profiles. All are asked for at once, so that nothing written later can be
 * hit; the first refusal is the answer, after all were tried.
 */
export async function removeKeys(context: Context, profiles: readonly ProfileName[]): Promise<Result> {
  const answers = await Promise.all(profiles.map(profile => context.ports.credentialsFile.remove(profile)));
  return answers.find(answer => !answer.ok) ?? ok();
}
