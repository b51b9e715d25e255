import type { Context } from '../context.ts';
import type { Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { deliverKeys } from './deliver-keys.ts';
import type { LiveKeys } from './keys-of.ts';

/** Delivers an active role's existing credentials again by the current settings. */
export async function deliverAgain(context: Context, { session, credentials }: LiveKeys): Promise<Result> {
  const known = knownRole(context.snapshot(), session.key) ?? session;
  const { sessionName, startedAt } = session;
  const issued = { credentials, ...(sessionName !== undefined && { sessionName }) };
  return deliverKeys(context, known, issued, { allowForeign: false, startedAt });
}
