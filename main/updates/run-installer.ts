import type { ChildProcess } from 'node:child_process';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { DownloadedPackage } from '../../app/updates/updates-port.ts';
import { spawnDetached } from '../console/spawn-detached.ts';
import { isStillRight } from './download-package.ts';

/** The installer asks Mai to quit within a minute; one that hangs has failed. Milliseconds. */
const TIMEOUT = 15 * 60_000;

/** Without a question, as an update, and starts Mai at its end (assets/packaging/windows). */
const SWITCHES = ['/S', '--updated', '--force-run'] as const;

export type InstallerOptions = {
  /** Version of the Mai that is installed now. */
  readonly installedVersion: () => Promise<string | undefined>;
  readonly start?: (program: string, args: readonly string[]) => ChildProcess;
  readonly timeout?: number;
};

/**
 * Runs the per-user installer, if it is still the file of the signed list. It asks Mai to quit, so on success this process ends before
 * the answer. An answer means that Mai goes on: the installer failed, was killed, or hangs.
 */
export async function runInstaller(
  downloaded: DownloadedPackage,
  { installedVersion, start = spawnDetached, timeout = TIMEOUT }: InstallerOptions,
): Promise<Result> {
  const { version, path } = downloaded;
  if (!(await isStillRight(downloaded))) return fail({ kind: 'update-file-refused', version, reason: 'content' });
  const ending = await endOf(() => start(path, SWITCHES), timeout);
  if (ending === 'done' && (await installedVersion()) === version) return ok();
  return fail({ kind: 'update-failed', version, reason: ending === 'failed' ? 'installer' : 'unchanged' });
}

const endOf = (run: () => ChildProcess, timeout: number): Promise<'done' | 'failed' | 'cut-off'> =>
  new Promise(resolve => {
    const timer = setTimeout(() => resolve('cut-off'), timeout);
    timer.unref();
    const end = (how: 'done' | 'failed' | 'cut-off') => {
      clearTimeout(timer);
      resolve(how);
    };
    try {
      const child = run();
      child.on('error', () => end('failed'));
      child.on('exit', code => end(code === 0 ? 'done' : code === null ? 'cut-off' : 'failed'));
    } catch {
      end('failed');
    }
  });
