import type { Context } from '../context.ts';
import { type Instant, later } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { QuitReason } from '../sessions/resume-after-upgrade.ts';
import { openUpdater } from './check-for-updates.ts';
import { isQuiet } from './is-quiet.ts';
import { isSamePackage } from './offered-update.ts';
import { updateChoice } from './update-choice.ts';
import type { InstallAttempt } from './update-record.ts';
import { isNewer } from './update-version.ts';
import type { DownloadedPackage, Updater } from './updates-port.ts';

/** Tries of one version without a click, and the time between them in milliseconds. */
const MOST_TRIES = 3;
const BETWEEN_TRIES = 20 * 3_600_000;

/** Whether Mai may try this version without being asked: not in a loop, and not so soon after a failure. */
export const mayTry = (attempt: InstallAttempt | undefined, version: string, now: Instant): boolean =>
  attempt === undefined ||
  attempt.version !== version ||
  // An attempt in the future was made by a clock that was wrong.
  (attempt.count < MOST_TRIES && (later(attempt.at, BETWEEN_TRIES) <= now || attempt.at > now));

/** Downloads the package of the update that was found. It is installed in the next quiet moment. */
export async function downloadPackage(context: Context): Promise<Result> {
  const { apply, snapshot, updating } = context;
  const { update } = snapshot();
  if (update?.package === undefined) return fail({ kind: 'not-found' });
  // An installer runs from the folder of the downloads.
  if (update.stage !== 'found' || updating.isInstalling) return ok();
  apply({ type: 'updateStageChanged', stage: 'downloading' });
  const updater = await openUpdater(context);
  const downloaded = await updater.download(update.version, update.package);
  if (!isOffered(context, { version: update.version, package: update.package })) return ok();
  if (downloaded.ok) updating.downloaded = downloaded.value;
  apply({ type: 'updateStageChanged', stage: downloaded.ok ? 'downloaded' : 'found' });
  return downloaded.ok ? ok() : downloaded;
}

/** Whether the newest list names exactly this package. */
function isOffered({ snapshot }: Context, of: Pick<DownloadedPackage, 'version' | 'package'>): boolean {
  const { update } = snapshot();
  return update?.version === of.version && isSamePackage(update, of);
}

/** Whether a package may be installed now: it is the list's, the choice allows it, and nothing is under way. */
function mayInstallNow(context: Context, downloaded: DownloadedPackage): boolean {
  const { snapshot, updating } = context;
  const { updateSource } = snapshot();
  if (updateSource === undefined || !isOffered(context, downloaded) || !isQuiet(context)) return false;
  const choice = updateChoice(snapshot(), updateSource.installation);
  return choice === 'install' || (choice === 'tell' && updating.isAsked);
}

/**
 * Installs what was downloaded, if nothing is under way. The attempt is on disk before the installer runs, so that a Mai
 * that starts as the old version knows what has failed. Where the installer fails, Mai is as before.
 */
export async function installDownloaded(context: Context): Promise<Result> {
  const { apply, ports, snapshot, updating } = context;
  const { downloaded } = updating;
  if (downloaded === undefined || snapshot().update?.stage !== 'downloaded') return ok();
  if (updating.isInstalling || !mayInstallNow(context, downloaded)) return ok();
  updating.isInstalling = true;
  apply({ type: 'updateStageChanged', stage: 'installing' });
  const updater = await openUpdater(context);
  const { attempt: before } = await updater.record();
  const { version } = downloaded;
  const count = before?.version === version ? before.count + 1 : 1;
  const attempt = { version, at: ports.clock.now(), count, hasFailed: false };
  const noted = await note(updater, attempt);
  await context.saved();
  // Another start, list or policy may have come meanwhile.
  if (noted.ok && !mayInstallNow(context, downloaded)) return postpone(context, updater, before);
  updating.isInTheWay = false;
  const failed = (error: unknown): Result => {
    ports.report(ports.reference(), error);
    return fail({ kind: 'update-failed', version, reason: 'installer' });
  };
  const installed = noted.ok ? await updater.install(downloaded).catch(failed) : noted;
  // Mai itself has kept the installer waiting.
  if (!installed.ok && updating.isInTheWay) return postpone(context, updater, before);
  if (installed.ok) {
    updating.isReplaced = true;
    restartReplaced(context);
    return ok();
  }
  updating.isInstalling = false;
  updating.downloaded = undefined;
  updating.isAsked = false;
  apply({ type: 'updateStageChanged', stage: 'found' });
  await note(updater, { ...attempt, hasFailed: true });
  return installed;
}

const note = (updater: Updater, attempt: InstallAttempt | undefined): Promise<Result> =>
  updater.keep(({ attempt: _, ...record }) => ({ ...record, ...(attempt !== undefined && { attempt }) }));

/** To the next quiet moment, as if it had not been tried. */
async function postpone(context: Context, updater: Updater, before: InstallAttempt | undefined): Promise<Result> {
  const kept = await note(updater, before);
  context.updating.isInstalling = false;
  if (context.snapshot().update?.stage === 'installing')
    context.apply({ type: 'updateStageChanged', stage: 'downloaded' });
  return kept;
}

/**
 * Whether Mai may be ended now. Its own installer unpacks for a while before it asks, and a sign-in or start may have begun meanwhile:
 * then it waits, and in the end changes nothing.
 */
export function mayQuit(context: Context, reason: QuitReason): boolean {
  const isOwnUpdate = reason === 'for-upgrade' && context.updating.isInstalling;
  if (!isOwnUpdate || isQuiet(context)) return true;
  context.updating.isInTheWay = true;
  return false;
}

/** Restarts a Mai that has replaced itself on disk, if nothing is under way. */
export function restartReplaced(context: Context): void {
  const { ports, updating } = context;
  if (!updating.isReplaced || !isQuiet(context)) return;
  updating.isReplaced = false;
  ports.updates.restart();
}

/**
 * At a start: whether the last run's installation led to this version. Says so once if it didn't. A newer version was installed by
 * hand.
 */
export async function settleAttempt(context: Context): Promise<Result> {
  const updater = await openUpdater(context);
  const { attempt } = await updater.record();
  if (attempt === undefined || attempt.hasFailed) return ok();
  const { version } = updater.facts;
  const isDone = attempt.version === version;
  if (isDone) context.apply({ type: 'updateDone', version });
  if (isDone || isNewer(version, attempt.version)) {
    await updater.clear();
    return note(updater, undefined);
  }
  const kept = await note(updater, { ...attempt, hasFailed: true });
  return kept.ok ? fail({ kind: 'update-failed', version: attempt.version, reason: 'unchanged' }) : kept;
}
