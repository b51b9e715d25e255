import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OwnedFile } from '../../app/aws-files/ini/owned-file.ts';
import { withoutOwn } from '../../app/aws-files/ini/without-own.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { type Instant, instant } from '../../app/domain/instant.ts';
import { errorCode, systemError } from '../files/file-fault.ts';

/** A copy of what others had written in an AWS file, as it was before Mai changed the file. */
export type Backup = {
  /** File name without a path. */
  readonly id: string;
  readonly takenAt: Instant;
};

const KEPT = 5;

/**
 * Backups lie beside the AWS file, not with Mai's settings: those may roam between computers or end up in a support bundle,
 * and the copies hold what others' part of the original holds.
 */
const folderOf = (path: string): string => join(dirname(path), 'mai-backups');

/** Keeps a copy without what Mai wrote, so that the credentials of a stopped role are not in it. */
export async function keepOthersPart(
  { file, target, owned }: { readonly file: AwsFile; readonly target: string; readonly owned: OwnedFile },
  bytes: Buffer,
  now: Instant,
): Promise<void> {
  const text = withoutOwn(bytes.toString('latin1'), file, owned);
  if (text !== '') await keepBackup(target, Buffer.from(text, 'latin1'), now);
}

/**
 * Keeps a copy, 0600, and drops all but the newest five. A copy equal to the newest one is not made. Throws the operating
 * system's errors, and like it where the folder is a link or another user's.
 */
export async function keepBackup(path: string, bytes: Buffer, now: Instant): Promise<void> {
  const older = await listBackups(path);
  const [newest] = older;
  if (newest !== undefined && (await readBackup(path, newest.id))?.equals(bytes)) return;
  const takenAt = Math.max(now, newest === undefined ? 0 : newest.takenAt + 1);
  closeFolder(folderOf(path));
  await writeFile(join(folderOf(path), `${basename(path)}.${takenAt}`), bytes, { flag: 'wx', mode: 0o600 });
  await Promise.all(older.slice(KEPT - 1).map(({ id }) => unlink(join(folderOf(path), id))));
}

/** Makes the folder, or makes the one that is there its owner's alone. At once: others may write the file meanwhile. */
function closeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) throw systemError('ENOTDIR');
  if (stats.uid !== process.geteuid?.()) throw systemError('EACCES');
  if ((stats.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
}

/** Removes every copy of a file; the folder goes with the last one. */
export async function removeBackups(path: string): Promise<void> {
  const copies = await listBackups(path);
  await Promise.all(copies.map(({ id }) => unlink(join(folderOf(path), id))));
  await rmdir(folderOf(path)).catch(() => undefined);
}

/** Newest first. */
export async function listBackups(path: string): Promise<readonly Backup[]> {
  try {
    const prefix = `${basename(path)}.`;
    return (await readdir(folderOf(path)))
      .filter(name => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
      .map(id => ({ id, takenAt: instant(Number(id.slice(prefix.length))) }))
      .toSorted((one, other) => other.takenAt - one.takenAt);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The content of a listed backup; undefined where there is none of that name. */
export async function readBackup(path: string, id: string): Promise<Buffer | undefined> {
  const known = (await listBackups(path)).some(backup => backup.id === id);
  return known ? readFile(join(folderOf(path), id)) : undefined;
}
