import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { defaultChanged } from '../sessions/cancel-starts.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { ActiveCredentials } from './credentials-of.ts';
import { deliverCredentials } from './deliver-credentials.ts';
import { inDelivery, writesEnded } from './in-delivery.ts';

/** Delivers an active role's existing credentials again by the current settings, unless it is stopped meanwhile. */
export async function deliverAgain(context: Context, { session, credentials }: ActiveCredentials): Promise<Result> {
  const { key } = session;
  await defaultChanged(context);
  await writesEnded(context, key);
  if (roleSessionOf(context.snapshot(), key) === undefined) return ok();
  return inDelivery(context, key, () => deliver(context, { session, credentials }));
}

function deliver(context: Context, { session, credentials }: ActiveCredentials): Promise<Result> {
  const known = knownRole(context.snapshot(), session.key) ?? session;
  const { sessionName, startedAt } = session;
  const issued = { credentials, ...(sessionName !== undefined && { sessionName }) };
  return deliverCredentials(context, known, issued, { allowForeign: false, startedAt });
}
