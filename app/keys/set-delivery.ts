import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { assumeRole } from './assume-role.ts';
import { deliverAgain } from './deliver-again.ts';
import { keysOf } from './keys-of.ts';
import { roleSessionOf } from './sessions-state.ts';

/** Changes a role's delivery method. Existing credentials are moved without a sign-in. */
export async function setDelivery(context: Context, { key, delivery }: CommandOf<'setDelivery'>): Promise<Result> {
  const { snapshot, apply } = context;
  if (knownRole(snapshot(), key) === undefined) return fail({ kind: 'not-found' });
  const isUnreachable = delivery === 'endpoint' && snapshot().preferences.endpoint.kind === 'off';
  if (isUnreachable) return fail({ kind: 'endpoint-off' });
  const keys = await keysOf(context, key);
  apply({ type: 'roleSettingsChanged', key, change: { delivery } });
  if (roleSessionOf(snapshot(), key) === undefined) return ok();
  if (!keys.ok) return assumeRole(context, key, { mode: 'window', fresh: true });
  return deliverAgain(context, keys.value);
}
