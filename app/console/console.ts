import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { activeSession, credentialsToUse } from '../credentials/credentials-of.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { DURATION, type RoleSession } from '../domain/role-session.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { startRole } from '../sessions/start-role.ts';

/**
 * Opens the AWS console in the system's browser. A role that is not active is started first: it fails as `startRole` does,
 * and a canceled start opens nothing.
 */
export async function openConsole(
  context: Context,
  { key, confirmed = false }: Omit<CommandOf<'openConsole'>, 'type'>,
): Promise<Result> {
  if (!activeSession(context, key).ok) {
    const started = await startRole(context, { key, confirmed });
    if (!started.ok || roleSessionOf(context.snapshot(), key) === undefined) return started;
  }
  const link = await consoleLink(context, key);
  return link.ok ? context.ports.console.open(link.value) : link;
}

/** Copies the link that `openConsole` would open, for another browser or profile. */
export async function copyConsoleLink(context: Context, { key }: CommandOf<'copyConsoleLink'>): Promise<Result> {
  const link = await consoleLink(context, key);
  if (!link.ok) return link;
  context.ports.clipboard.copySecret(link.value);
  return ok();
}

async function consoleLink(context: Context, key: RoleKey): Promise<Result<string>> {
  const keys = await credentialsToUse(context, key);
  if (!keys.ok) return keys;
  const { session, credentials } = keys.value;
  const durationSeconds = consoleDuration(session);
  return context.ports.console.link({
    role: session.role,
    keys: credentials,
    region: session.region,
    ...(durationSeconds !== undefined && { durationSeconds }),
  });
}

/**
 * SessionDuration of the console in seconds: that of the role session, which never exceeds the role's maximum. AWS allows none
 * for a chained role, and otherwise 15 minutes to 12 hours.
 */
function consoleDuration({ source, startedAt, expiration }: RoleSession): number | undefined {
  if (source !== undefined) return undefined;
  // The clocks differ by seconds, and AWS rejects more than the maximum.
  const given = Math.floor((expiration - startedAt) / 60_000) * 60;
  return given < DURATION.minimum ? undefined : Math.min(given, DURATION.maximum);
}
