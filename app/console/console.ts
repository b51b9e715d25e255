import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { activeSession, credentialsToUse } from '../credentials/credentials-of.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { isSamlRole, type RoleKey } from '../domain/role.ts';
import { DURATION, type RoleSession } from '../domain/role-session.ts';
import { portalConsoleAddress } from '../identity-center/portal-address.ts';
import { offeredRole } from '../roles/known-roles.ts';
import { regionFor } from '../roles/role-region.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { checkConfirmation, startRole } from '../sessions/start-role.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { browserFor } from './browser-for.ts';
import { consoleAddress } from './console-page.ts';
import type { ConsoleRequest, ConsoleWindow } from './console-port.ts';

/**
 * Opens the AWS console in the account's browser, or an access portal's own page for the role, which needs no start. Any other role
 * that is not active is started first: it fails as `startRole` does, and with `sign-in-canceled` if the start was canceled. Fails with
 * `browser-missing` if the default browser opened it instead.
 */
export async function openConsole(
  context: Context,
  { key, confirmed = false }: Omit<CommandOf<'openConsole'>, 'type'>,
): Promise<Result> {
  const portalPage = portalPageOf(context.snapshot(), key);
  if (portalPage !== undefined) {
    const allowed = confirmed ? ok() : checkConfirmation(context.snapshot(), key);
    return allowed.ok ? context.ports.shell.openPage(portalPage) : allowed;
  }
  if (!activeSession(context, key).ok) {
    const started = await startRole(context, { key, confirmed });
    if (!started.ok) return started;
    // One that was starting already.
    const running = await context.starts.get(key)?.result;
    if (running?.ok === false) return running;
    if (roleSessionOf(context.snapshot(), key) === undefined) return fail({ kind: 'sign-in-canceled' });
  }
  const chosen = chosenWindow(context.snapshot(), key);
  const signsOut = isSwitchedOn(context.snapshot(), 'consoleSignsOut') && chosen?.window !== 'own';
  const link = await consoleLink(context, key, signsOut ? 'sign-out' : 'keep');
  return link.ok ? context.ports.console.open(link.value, chosen) : link;
}

/** Copies a link like that of `openConsole`, for another browser or profile. */
export async function copyConsoleLink(context: Context, { key }: CommandOf<'copyConsoleLink'>): Promise<Result> {
  const portalPage = portalPageOf(context.snapshot(), key);
  if (portalPage !== undefined) {
    context.ports.clipboard.copy(portalPage);
    return ok();
  }
  const link = await consoleLink(context, key, 'keep');
  if (!link.ok) return link;
  context.ports.clipboard.copySecret(link.value);
  return ok();
}

/**
 * The portal's own address for the console, if the person's session at the portal is in the default browser, which opens the
 * console. It works without credentials and has no secret.
 */
function portalPageOf(snapshot: Snapshot, key: RoleKey): string | undefined {
  const offered = offeredRole(snapshot, key);
  if (offered === undefined || isSamlRole(offered.role)) return undefined;
  const provider = providerOf(snapshot, offered.providerId);
  if (provider?.portal === undefined) return undefined;
  const { accountId, partition } = offered.role;
  if (provider.portal.opensIn === 'window' || browserFor(snapshot, accountId).kind !== 'default') return undefined;
  const page = snapshot.roleSettings[key]?.consolePage;
  const destination = page && consoleAddress(partition, regionFor(snapshot, offered), page);
  return portalConsoleAddress(provider.signInUrl, offered.role, destination);
}

/** The chosen browser with its window; undefined for the system's default. */
function chosenWindow(snapshot: Snapshot, key: RoleKey): ConsoleWindow | undefined {
  const accountId = roleSessionOf(snapshot, key)?.role.accountId;
  if (accountId === undefined) return undefined;
  const choice = browserFor(snapshot, accountId);
  return choice.kind === 'default' ? undefined : { id: choice.id, window: choice.window, accountId };
}

async function consoleLink(
  context: Context,
  key: RoleKey,
  otherSessions: ConsoleRequest['otherSessions'],
): Promise<Result<string>> {
  const keys = await credentialsToUse(context, key);
  if (!keys.ok) return keys;
  const { session, credentials } = keys.value;
  const durationSeconds = consoleDuration(session);
  const page = context.snapshot().roleSettings[key]?.consolePage;
  return context.ports.console.link({
    role: session.role,
    keys: credentials,
    region: session.region,
    otherSessions,
    ...(page !== undefined && { page }),
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
