import type { Context } from '../context.ts';
import { ok, type Result } from '../domain/result.ts';
import { acceptList } from './accept-list.ts';
import { offeredUpdate } from './offered-update.ts';
import type { Updater } from './updates-port.ts';

/** The updater, loaded once. Says how Mai was installed. */
export async function openUpdater({ ports, apply, updating }: Context): Promise<Updater> {
  updating.updater ??= ports.updates.open();
  const updater = await updating.updater;
  const { installation } = updater.facts;
  apply({ type: 'updateSourceKnown', source: { installation, isConfigured: updater.keys.length > 0 } });
  return updater;
}

/** Fetches and judges the list. One check at a time: a second caller gets the first one's result. */
export function checkForUpdates(context: Context): Promise<Result> {
  const { updating } = context;
  updating.checking ??= check(context).finally(() => {
    updating.checking = undefined;
  });
  return updating.checking;
}

async function check(context: Context): Promise<Result> {
  const { apply, ports } = context;
  const updater = await openUpdater(context);
  if (updater.keys.length === 0) return ok();
  apply({ type: 'updateChecked', check: { kind: 'running' } });
  const done = await judge(context, updater);
  apply({
    type: 'updateChecked',
    check: done.ok ? { kind: 'done', at: ports.clock.now() } : { kind: 'failed', failure: done.failure },
  });
  return done;
}

async function judge({ apply, ports }: Context, { facts, keys, isSigned, ...updater }: Updater): Promise<Result> {
  const fetched = await updater.fetchList();
  if (!fetched.ok) return fetched;
  const record = await updater.record();
  const now = ports.clock.now();
  const accepted = acceptList(fetched.value, { keys, seen: record.seen, now }, isSigned);
  if (!accepted.ok) return accepted;
  const { list, seen } = accepted.value;
  const offered = offeredUpdate(list, { ...facts, seed: record.seed });
  const isNews = offered !== undefined && offered.version !== record.announced;
  // What was seen is on disk before anything comes of it: no crash in between lets an older list in.
  const kept = await updater.keep(before => ({
    ...before,
    seen,
    checkedAt: now,
    ...(offered !== undefined && { announced: offered.version }),
  }));
  if (!kept.ok) return kept;
  apply({ type: 'newsRead', news: list.version === facts.version ? list.news : undefined });
  apply({ type: 'updateOffered', offered, isNews });
  return ok();
}
