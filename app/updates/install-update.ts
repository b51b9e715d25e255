import type { Context } from '../context.ts';
import { type Instant, later } from '../domain/instant.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { openUpdater } from './check-for-updates.ts';
import { isQuiet } from './is-quiet.ts';
import { updateChoice } from './update-choice.ts';
import type { InstallAttempt } from './update-record.ts';

/** Tries of one version without a click, and the time between them in milliseconds. */
const MOST_TRIES = 3;
const BETWEEN_TRIES = 20 * 3_600_000;

/** Whether Mai may try this version without being asked: not in a loop, and not so soon after a failure. */
export const mayTry = (attempt: InstallAttempt | undefined, version: string, now: Instant): boolean =>
  attempt === undefined ||
  attempt.version !== version ||
  (attempt.count < MOST_TRIES && later(attempt.at, BETWEEN_TRIES) <= now);

/** Downloads the package of the update that was found. It is installed in the next quiet moment. */
export async function downloadPackage(context: Context): Promise<Result> {
  const { apply, snapshot, updating } = context;
  const { update } = snapshot();
  if (update?.package === undefined) return fail({ kind: 'not-found' });
  if (update.stage !== 'found') return ok();
  apply({ type: 'updateStageChanged', stage: 'downloading' });
  const updater = await openUpdater(context);
  const downloaded = await updater.download(update.version, update.package);
  if (snapshot().update?.version !== update.version) return ok();
  if (downloaded.ok) updating.downloaded = downloaded.value;
  apply({ type: 'updateStageChanged', stage: downloaded.ok ? 'downloaded' : 'found' });
  return downloaded.ok ? ok() : downloaded;
}

/**
 * Installs what was downloaded, if nothing is under way. The attempt is on disk before the installer runs, so that a Mai
 * that starts as the old version knows what has failed. Where the installer fails, Mai is as before.
 */
export async function installDownloaded(context: Context): Promise<Result> {
  const { apply, ports, snapshot, updating } = context;
  const { downloaded } = updating;
  const { update, updateSource } = snapshot();
  const isMeant = update?.stage === 'downloaded' && update.version === downloaded?.version;
  if (!isMeant || downloaded === undefined || updateSource === undefined || !isQuiet(context)) return ok();
  if (!updating.isAsked && updateChoice(snapshot(), updateSource.installation) !== 'install') return ok();
  apply({ type: 'updateStageChanged', stage: 'installing' });
  const updater = await openUpdater(context);
  const record = await updater.record();
  const { version } = downloaded;
  const count = record.attempt?.version === version ? record.attempt.count + 1 : 1;
  const attempt = { version, at: ports.clock.now(), count, hasFailed: false };
  const noted = await updater.keep({ ...record, attempt });
  // Another start may have begun meanwhile.
  if (noted.ok && !isQuiet(context)) {
    apply({ type: 'updateStageChanged', stage: 'downloaded' });
    return ok();
  }
  await context.saved();
  const installed = noted.ok ? await updater.install(downloaded) : noted;
  if (installed.ok) return ok();
  updating.downloaded = undefined;
  updating.isAsked = false;
  apply({ type: 'updateStageChanged', stage: 'found' });
  await updater.keep({ ...record, attempt: { ...attempt, hasFailed: true } });
  return installed;
}

/** At a start: whether the last run's installation led to this version. Says so once if it didn't. */
export async function settleAttempt(context: Context): Promise<Result> {
  const updater = await openUpdater(context);
  const { attempt, ...record } = await updater.record();
  if (attempt === undefined || attempt.hasFailed) return ok();
  if (attempt.version === updater.facts.version) {
    context.apply({ type: 'updateDone', version: attempt.version });
    return updater.keep(record);
  }
  const kept = await updater.keep({ ...record, attempt: { ...attempt, hasFailed: true } });
  return kept.ok ? fail({ kind: 'update-failed', version: attempt.version, reason: 'unchanged' }) : kept;
}
