import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OwnedFile } from '../../app/aws-files/ini/owned-file.ts';
import { withoutOwn } from '../../app/aws-files/ini/without-own.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import { type Instant, instant } from '../../app/domain/instant.ts';
import { errorCode, systemError } from '../files/file-fault.ts';

/** A copy of the foreign content of an AWS file, from before a change by Mai. */
export type Backup = {
  /** File name without a path. */
  readonly id: string;
  readonly takenAt: Instant;
};

const KEPT = 5;

/**
 * Backups are beside the AWS file, not in Mai's data folder: that may roam between computers or end up in a support
 * bundle, and a backup has the foreign secrets of the original.
 */
const folderOf = (path: string): string => join(dirname(path), 'mai-backups');

/** Backs up the foreign content only, so that a backup never has the credentials of a stopped role. */
export async function backUpForeignPart(
  { file, target, owned }: { readonly file: AwsFile; readonly target: string; readonly owned: OwnedFile },
  bytes: Buffer,
  now: Instant,
): Promise<void> {
  const text = withoutOwn(bytes.toString('latin1'), file, owned);
  if (text !== '') await keepBackup(target, Buffer.from(text, 'latin1'), now);
}

/**
 * Writes a backup, mode 0600, unless it equals the newest one, and deletes all but the newest five. Throws the operating
 * system's errors, also if the backup folder is a link or belongs to another user.
 */
export async function keepBackup(path: string, bytes: Buffer, now: Instant): Promise<void> {
  const older = await listBackups(path);
  const [newest] = older;
  if (newest !== undefined && (await readBackup(path, newest.id))?.equals(bytes)) return;
  const takenAt = Math.max(now, newest === undefined ? 0 : newest.takenAt + 1);
  makePrivateFolder(folderOf(path));
  await writeFile(join(folderOf(path), `${basename(path)}.${takenAt}`), bytes, { flag: 'wx', mode: 0o600 });
  await Promise.all(older.slice(KEPT - 1).map(({ id }) => unlink(join(folderOf(path), id))));
}

/** Creates the folder with mode 0700, or sets that mode. Synchronous, since other programs may write the file meanwhile. */
function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) throw systemError('ENOTDIR');
  if (stats.uid !== process.geteuid?.()) throw systemError('EACCES');
  if ((stats.mode & 0o777) !== 0o700) chmodSync(folder, 0o700);
}

/** Removes all backups of a file, and the folder if it is empty then. */
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

/** The content of a listed backup; undefined if none has this ID. */
export async function readBackup(path: string, id: string): Promise<Buffer | undefined> {
  const known = (await listBackups(path)).some(backup => backup.id === id);
  return known ? readFile(join(folderOf(path), id)) : undefined;
}
