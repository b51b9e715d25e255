import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import { keysToUse } from './keys-of.ts';
import { resumeEndpoint } from './set-endpoint.ts';
import { sweepExpired, sweepOrphans } from './sweep-keys.ts';

/** Takes up what an earlier run left: what no role has goes, its endpoint listens again, and roles whose keys are lost are over. */
export async function recoverFromLastRun(context: Context): Promise<Result> {
  const answers = [await sweepExpired(context), await sweepOrphans(context), await resumeEndpoint(context)];
  await missLostKeys(context);
  return answers.find(answer => !answer.ok) ?? ok();
}

/**
 * Ends the roles whose credentials are lost. Only those in the vault can be lost by a restart: where there is no keychain they
 * were in memory. While the keychain waits for its password nothing is known of them.
 */
export async function missLostKeys(context: Context): Promise<Result> {
  const inVault = context.snapshot().roleSessions.filter(({ delivery }) => delivery !== 'file');
  for (const { key, providerId } of inVault) {
    const keys = await keysToUse(context, key);
    if (!keys.ok && keys.failure.kind === 'keys-missing') context.fail({ providerId, key }, keys.failure);
  }
  return ok();
}
