import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { credentialsOf } from '../credentials/credentials-of.ts';
import { deliverAgain } from '../credentials/deliver-again.ts';
import { deliveryFor } from '../credentials/delivery-for.ts';
import { removeProfiles } from '../credentials/write-profiles.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { profilesLeft } from './tools-wait.ts';

/** Whether tools wait for a role. Its profile is written again at once, or removed if the role is not active. */
export async function setToolsWait(context: Context, { key, on }: CommandOf<'setToolsWait'>): Promise<Result> {
  const { snapshot, apply } = context;
  if (knownRole(snapshot(), key) === undefined) return fail({ kind: 'not-found' });
  const left = profilesLeft(snapshot(), key);
  apply({ type: 'roleSettingsChanged', key, change: { toolsWait: on } });
  if (roleSessionOf(snapshot(), key) === undefined) return on ? ok() : removeProfiles(context, left);
  const keys = deliveryFor(snapshot(), key) === 'process' ? await credentialsOf(context, key) : undefined;
  return keys?.ok ? deliverAgain(context, keys.value) : ok();
}
