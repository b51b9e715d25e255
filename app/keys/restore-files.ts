import type { Context } from '../context.ts';
import type { Backup } from '../domain/aws-file.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { deliverAgain } from './deliver-again.ts';
import { keysOf } from './keys-of.ts';

type Named = Pick<Backup, 'file' | 'id'>;

export async function listBackups({ ports, apply }: Context): Promise<Result> {
  const backups = await ports.backups.list();
  if (!backups.ok) return backups;
  apply({ type: 'backupsListed', backups: backups.value });
  return ok();
}

/** Puts into the snapshot what a restore would change. */
export async function previewRestore(context: Context, named: Named): Promise<Result> {
  const backup = listed(context, named);
  if (backup === undefined) return fail({ kind: 'not-found' });
  const difference = await context.ports.backups.preview(backup);
  if (!difference.ok) return difference;
  context.apply({ type: 'restorePreviewed', restore: { backup, difference: difference.value } });
  return ok();
}

/** Puts a copy in its file's place. The keys of live roles are written again: nobody meant to stop those. */
export async function restoreBackup(context: Context, named: Named): Promise<Result> {
  const { ports, snapshot } = context;
  const backup = listed(context, named);
  if (backup === undefined) return fail({ kind: 'not-found' });
  const live = (await Promise.all(snapshot().roleSessions.map(({ key }) => keysOf(context, key)))).filter(
    keys => keys.ok,
  );
  const restored = await ports.backups.restore(backup);
  if (!restored.ok) return restored;
  let answer: Result = ok();
  for (const { value } of live) {
    const delivered = await deliverAgain(context, value);
    if (!delivered.ok && answer.ok) answer = delivered;
  }
  context.apply({ type: 'restorePreviewed', restore: undefined });
  const isListed = await listBackups(context);
  return answer.ok ? isListed : answer;
}

/** A name comes from outside: only what was listed is ever looked at. */
const listed = ({ snapshot }: Context, { file, id }: Named): Backup | undefined =>
  snapshot().backups?.find(backup => backup.file === file && backup.id === id);
