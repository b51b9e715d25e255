import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { RoleUse } from '../../app/role-use/role-use-event.ts';
import { systemError } from '../files/file-fault.ts';
import { isOfThisUser } from '../files/read-own-file.ts';
import { logError } from '../log/log.ts';

/** In bytes; about 25,000 lines. One older file is kept. */
const LARGEST = 10_000_000;

/** Where a policy wants the log: `true`, in Mai's data folder; otherwise a folder, with a file for each person. */
export const roleUsePath = (place: true | string, folder: string): string =>
  place === true ? join(folder, 'role-use.jsonl') : join(place, `mai-role-use-${personName()}.jsonl`);

/** The number of an account that was removed while its person is still logged in: that use is logged, too. */
function personName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.geteuid?.());
  }
}

/**
 * Appends a line of JSON to the role-use log, mode 0600. A file that is full becomes `*.jsonl.old`, in place of an older one. A failure is logged
 * and stops nothing. Where a policy's folder is open to all, another user may have made the file first, or the older one.
 */
export async function appendRoleUse(path: string, use: RoleUse, largest = LARGEST): Promise<void> {
  try {
    const size = await lstat(path).then(
      stats => stats.size,
      () => 0,
    );
    // The line matters more than the size.
    if (size >= largest) await rename(path, `${path}.old`).catch(error => logError('role-use-log', error));
    const file = await openOwn(path);
    try {
      const line = `${JSON.stringify(use)}\n`;
      await file.appendFile((await endsWithin(file)) ? `\n${line}` : line);
    } finally {
      await file.close();
    }
  } catch (error) {
    logError('role-use-log', error);
  }
}

/** Whether the last line is only half there: a full disk takes a part, and so does a crash. Only that line is lost. */
async function endsWithin(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString('latin1') !== '\n';
}

const FLAGS =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Opens a file of this user. Follows no link, waits for no reader of a pipe, and refuses a file that others can read by another name. */
async function openOwn(path: string): Promise<FileHandle> {
  const file = await open(path, FLAGS, 0o600);
  const stats = await file.stat();
  if (stats.isFile() && stats.nlink === 1 && isOfThisUser(stats)) return file;
  await file.close();
  throw systemError('EACCES');
}
