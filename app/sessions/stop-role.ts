import type { Context } from '../context.ts';
import type { CommandType } from '../contract.ts';
import { profilesLeft } from '../credential-process/tools-wait.ts';
import { noted } from '../credentials/in-delivery.ts';
import { settleIntent } from '../credentials/settle-intent.ts';
import { removeProfiles } from '../credentials/write-profiles.ts';
import type { ProviderId } from '../domain/provider.ts';
import { ok, type Result } from '../domain/result.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { cancelStarts } from './cancel-starts.ts';
import { roleSessionOf } from './sessions-state.ts';

/** Commands that remove profiles of roles. Quitting waits for them: a role that was just stopped is stopped. */
export const REMOVES_CREDENTIALS: ReadonlySet<CommandType> = new Set([
  'stopRole',
  'stopAll',
  'signOut',
  'forgetProvider',
  'forgetChainedRole',
  'setProfileName',
  'setToolsWait',
]);

type About = { readonly key: RoleKey };

/**
 * Stops a role: removes the credentials that Mai wrote. If a file can't be edited, the session stays, for another attempt. Starts and
 * renewals that come meanwhile wait for its end.
 */
export function stopRole(context: Context, { key }: About): Promise<Result> {
  return noted(context.stops, key, removeCredentials(context, key));
}

async function removeCredentials(context: Context, key: RoleKey): Promise<Result> {
  const known = roleSessionOf(context.snapshot(), key);
  const intent = known && (await context.ports.journal.note({ kind: 'remove', session: known }));
  await cancelStarts(context, [key]);
  context.apply({ type: 'rolesToResumeDropped', keys: [key] });
  const profiles = roleSessionOf(context.snapshot(), key)?.profiles ?? profilesLeft(context.snapshot(), key);
  const removed = await removeProfiles(context, profiles);
  if (removed.ok) context.apply({ type: 'sessionEnded', key });
  if (removed.ok) context.apply({ type: 'settled', key });
  if (intent !== undefined) settleIntent(context, intent);
  return removed;
}

/** Cancels a start or renewal. Existing credentials stay. */
export async function cancelStart(context: Context, { key }: About): Promise<Result> {
  if (roleSessionOf(context.snapshot(), key) === undefined) return stopRole(context, { key });
  await cancelStarts(context, [key]);
  return ok();
}

/** Stops the roles of one provider or of all, and cancels starts. */
export async function stopRoles(context: Context, providerId?: ProviderId): Promise<Result> {
  const isMeant = (key: RoleKey) => providerId === undefined || providerOfKey(key) === providerId;
  await cancelStarts(context, context.snapshot().starting.filter(isMeant));
  const { roleSessions, rolesToResume, lastRoles } = context.snapshot();
  const keys = new Set([...[...roleSessions, ...rolesToResume].map(({ key }) => key), ...lastRoles].filter(isMeant));
  let answer: Result = ok();
  for (const key of keys) {
    const ended = await stopRole(context, { key });
    if (!ended.ok && answer.ok) answer = ended;
  }
  return answer;
}
