import { appendFile, lstat, rename } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { RoleUse } from '../../app/role-use/role-use-event.ts';
import { logError } from '../log/log.ts';

/** In bytes; about 25,000 lines. One older file is kept. */
const LARGEST = 10_000_000;

/** Where a policy wants the log: `true`, in Mai's data folder; otherwise a folder, with a file for each person. */
export const roleUsePath = (place: true | string, folder: string): string =>
  place === true ? join(folder, 'role-use.jsonl') : join(place, `mai-role-use-${userInfo().username}.jsonl`);

/**
 * Appends a line of JSON to the role-use log, mode 0600. A file that is full becomes `*.jsonl.old`, in place of an older one. A failure is logged
 * and stops nothing.
 */
export async function appendRoleUse(path: string, use: RoleUse, largest = LARGEST): Promise<void> {
  try {
    const size = await lstat(path).then(
      stats => stats.size,
      () => 0,
    );
    if (size >= largest) await rename(path, `${path}.old`);
    await appendFile(path, `${JSON.stringify(use)}\n`, { mode: 0o600 });
  } catch (error) {
    logError('role-use-log', error);
  }
}
