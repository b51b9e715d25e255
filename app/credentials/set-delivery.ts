import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { profilesLeft } from '../credential-process/tools-wait.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { startOrRenew } from '../sessions/start-or-renew.ts';
import { credentialsOf } from './credentials-of.ts';
import { deliverAgain } from './deliver-again.ts';
import { removeProfiles } from './write-profiles.ts';

/** Changes a role's delivery method. Existing credentials are moved without a sign-in. */
export async function setDelivery(context: Context, { key, delivery }: CommandOf<'setDelivery'>): Promise<Result> {
  const { snapshot, apply } = context;
  if (knownRole(snapshot(), key) === undefined) return fail({ kind: 'not-found' });
  const isUnreachable = delivery === 'endpoint' && snapshot().preferences.endpoint.kind === 'off';
  if (isUnreachable) return fail({ kind: 'endpoint-off' });
  const left = profilesLeft(snapshot(), key);
  const keys = await credentialsOf(context, key);
  apply({ type: 'roleSettingsChanged', key, change: { delivery } });
  if (roleSessionOf(snapshot(), key) === undefined)
    return delivery === 'process' ? ok() : removeProfiles(context, left);
  if (!keys.ok) return startOrRenew(context, key, { mode: 'window', fresh: true });
  return deliverAgain(context, keys.value);
}
