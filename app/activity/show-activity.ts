import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import { textFor } from '../text/text-for.ts';
import { type ActivityRow, activityCsv, activityRows } from './activity-rows.ts';

/** Maximum number of shown rows; the exported table has all. */
const MOST_SHOWN = 200;

const rowsOf = async ({ ports }: Context): Promise<readonly ActivityRow[]> => {
  const now = ports.clock.now();
  return activityRows(await ports.activity.read(now), now);
};

/** Loads the activity, newest first. */
export async function openActivity(context: Context): Promise<Result> {
  const rows = await rowsOf(context);
  context.apply({ type: 'activityRead', activity: { rows: rows.slice(0, MOST_SHOWN), count: rows.length } });
  return ok();
}

/** Sent to the window at every change while it is shown. */
export async function closeActivity({ apply }: Context): Promise<Result> {
  apply({ type: 'activityRead', activity: undefined });
  return ok();
}

export async function copyActivity(context: Context): Promise<Result> {
  context.ports.clipboard.copy(await table(context));
  return ok();
}

export async function saveActivity(context: Context): Promise<Result> {
  const { fileName } = textFor(context.snapshot().language).activity;
  const saved = await context.ports.save.save({ name: fileName, text: await table(context) });
  return saved.ok ? ok() : saved;
}

const table = async (context: Context): Promise<string> =>
  activityCsv(await rowsOf(context), textFor(context.snapshot().language));
