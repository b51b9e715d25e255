import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { QuitReason } from '../../app/sessions/resume-after-upgrade.ts';
import { askRunningApp } from '../credential-process/ask-running-app.ts';
import { errorCode } from '../files/file-fault.ts';
import { isAppRunning } from './is-app-running.ts';

/** Milliseconds. */
export type QuitTimes = { readonly wait: number; readonly poll?: number };

/** For an answer, in milliseconds. A Mai that is still starting is asked again. */
const ANSWER_TIMEOUT = 2_000;

/**
 * Asks the Mai of this data folder to quit, and waits until its process has ended. Only a process that can read this user's
 * private files can ask. Resolves to whether none runs any more.
 */
export async function quitRunningApp(
  folder: string,
  reason: QuitReason,
  { wait, poll = 100 }: QuitTimes,
): Promise<boolean> {
  const deadline = Date.now() + wait;
  let pid: number | undefined;
  for (;;) {
    pid ??= (await askRunningApp(folder, { purpose: 'quit', reason }, ANSWER_TIMEOUT))?.pid;
    const isEnding = pid !== undefined && (await isAlive(pid));
    if (!isEnding && !(await isAppRunning(folder))) return true;
    if (Date.now() >= deadline) return false;
    await setTimeout(poll);
  }
}

async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  // On Linux a process also exists until its parent has asked for its end.
  const about = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(about);
}
