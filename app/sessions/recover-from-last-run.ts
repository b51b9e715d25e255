import type { Context } from '../context.ts';
import { resumeEndpoint } from '../credential-server/set-endpoint.ts';
import { credentialsToUse } from '../credentials/credentials-of.ts';
import { sweepExpired, sweepOrphans } from '../credentials/sweep-credentials.ts';
import { ok, type Result } from '../domain/result.ts';

/** Recovers the state of an earlier run: removes orphaned credentials, restarts the local server, and ends roles without credentials. */
export async function recoverFromLastRun(context: Context): Promise<Result> {
  const answers = [await sweepExpired(context), await sweepOrphans(context), await resumeEndpoint(context)];
  await stopRolesWithoutCredentials(context);
  return answers.find(answer => !answer.ok) ?? ok();
}

/**
 * Stops roles whose credentials are lost, and says so. A restart loses only those in a vault without a keychain, which was in memory. While the
 * keychain shows its prompt, their state is unknown.
 */
export async function stopRolesWithoutCredentials(context: Context): Promise<Result> {
  const inVault = context.snapshot().roleSessions.filter(({ delivery }) => delivery !== 'file');
  for (const { key, providerId } of inVault) {
    const keys = await credentialsToUse(context, key);
    if (!keys.ok && keys.failure.kind === 'keys-missing') context.fail({ providerId, key }, keys.failure);
  }
  return ok();
}
