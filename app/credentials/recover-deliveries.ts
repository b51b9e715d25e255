import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { NotedIntent } from './delivery-journal-port.ts';
import { findDelivered } from './find-delivered.ts';
import { settleIntent } from './settle-intent.ts';
import { removeProfiles } from './write-profiles.ts';

/**
 * Recovers from a crash: a role that was being stopped is stopped; one that was being started or renewed is active with the
 * credentials in its profiles. If a file can't be edited, the intent stays journaled for the next start.
 */
export async function recoverDeliveries(context: Context): Promise<Result> {
  let answer: Result = ok();
  for (const intent of await context.ports.journal.unfinished()) {
    const finished = await finish(context, intent);
    if (!finished.ok && answer.ok) answer = finished;
  }
  return answer;
}

async function finish(context: Context, intent: NotedIntent): Promise<Result> {
  const { key, profiles } = intent.session;
  const finished =
    intent.kind === 'remove' ? await removeProfiles(context, profiles) : await adopt(context, intent.session);
  if (!finished.ok) return finished;
  if (intent.kind === 'remove') context.apply({ type: 'sessionEnded', key });
  settleIntent(context, intent);
  return finished;
}

/** Activates an interrupted start with the delivered credentials, unless it was started or stopped meanwhile. */
async function adopt(context: Context, planned: RoleSession): Promise<Result> {
  const { snapshot, apply, fail: report } = context;
  const { key, providerId, role } = planned;
  const before = roleSessionOf(snapshot(), key);
  const found = await findDelivered(context, planned);
  if (!found.ok) return found;
  if (snapshot().starting.includes(key) || roleSessionOf(snapshot(), key) !== before) return ok();
  if (found.value !== undefined) apply({ type: 'sessionChanged', session: found.value });
  // Credentials lost with a vault in memory are reported with the others.
  else if (before?.delivery === 'file') {
    apply({ type: 'sessionEnded', key });
    report({ providerId, key }, { kind: 'keys-missing', role: role.name });
  }
  return ok();
}
