import type { Context } from '../context.ts';
import type { Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import type { ActiveCredentials } from './credentials-of.ts';
import { deliverCredentials } from './deliver-credentials.ts';

/** Delivers an active role's existing credentials again by the current settings. */
export async function deliverAgain(context: Context, { session, credentials }: ActiveCredentials): Promise<Result> {
  const known = knownRole(context.snapshot(), session.key) ?? session;
  const { sessionName, startedAt } = session;
  const issued = { credentials, ...(sessionName !== undefined && { sessionName }) };
  return deliverCredentials(context, known, issued, { allowForeign: false, startedAt });
}
