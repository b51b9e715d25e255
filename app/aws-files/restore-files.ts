import type { Context } from '../context.ts';
import { credentialsOf } from '../credentials/credentials-of.ts';
import { deliverAgain } from '../credentials/deliver-again.ts';
import type { Backup } from '../domain/aws-file.ts';
import { fail, ok, type Result } from '../domain/result.ts';

type Named = Pick<Backup, 'file' | 'id'>;

export async function listBackups({ ports, apply }: Context): Promise<Result> {
  const backups = await ports.backups.list();
  if (!backups.ok) return backups;
  apply({ type: 'backupsListed', backups: backups.value });
  return ok();
}

/** Adds the preview of a restore to the snapshot. */
export async function previewRestore(context: Context, named: Named): Promise<Result> {
  const backup = listed(context, named);
  if (backup === undefined) return fail({ kind: 'not-found' });
  const difference = await context.ports.backups.preview(backup);
  if (!difference.ok) return difference;
  context.apply({ type: 'restorePreviewed', restore: { backup, difference: difference.value } });
  return ok();
}

/** Restores a backup and writes the credentials of active roles again. */
export async function restoreBackup(context: Context, named: Named): Promise<Result> {
  const { ports, snapshot } = context;
  const backup = listed(context, named);
  if (backup === undefined) return fail({ kind: 'not-found' });
  const active = (await Promise.all(snapshot().roleSessions.map(({ key }) => credentialsOf(context, key)))).filter(
    keys => keys.ok,
  );
  const restored = await ports.backups.restore(backup);
  if (!restored.ok) return restored;
  let answer: Result = ok();
  for (const { value } of active) {
    const delivered = await deliverAgain(context, value);
    if (!delivered.ok && answer.ok) answer = delivered;
  }
  context.apply({ type: 'restorePreviewed', restore: undefined });
  const isListed = await listBackups(context);
  return answer.ok ? isListed : answer;
}

/** Untrusted name: only listed backups are accepted. */
const listed = ({ snapshot }: Context, { file, id }: Named): Backup | undefined =>
  snapshot().backups?.find(backup => backup.file === file && backup.id === id);
