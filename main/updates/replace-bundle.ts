import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { DownloadedPackage } from '../../app/updates/updates-port.ts';
import type { RunProgram } from '../company/run-program.ts';
import { isStillRight } from './download-package.ts';

/**
 * Replaces the Mac app by the one in the downloaded zip file: unpacks it beside the download, lets macOS check that it is whole, signed
 * by the publisher of the running app and notarized, compares its version, and renames both. If the second rename fails,
 * the first is undone. The running Mai keeps its open files until it restarts.
 *
 * Has never run: no Mac was at hand (docs/releasing.md). The order of its steps is tested with stand-ins for macOS' programs.
 */
export async function replaceBundle(downloaded: DownloadedPackage, bundle: string, run: RunProgram): Promise<Result> {
  const { version, path } = downloaded;
  const failed = fail({ kind: 'update-failed', version, reason: 'installer' });
  if (!(await isStillRight(downloaded))) return fail({ kind: 'update-file-refused', version, reason: 'content' });
  const staging = await mkdtemp(join(dirname(path), 'bundle-'));
  const fresh = join(staging, basename(bundle));
  if ((await run('/usr/bin/ditto', ['-x', '-k', path, staging])) === undefined) return failed;
  if (!(await isOfPublisher(fresh, bundle, run)))
    return fail({ kind: 'update-file-refused', version, reason: 'publisher' });
  const info = join(fresh, 'Contents', 'Info.plist');
  const said = await run('/usr/bin/plutil', ['-extract', 'CFBundleShortVersionString', 'raw', '-o', '-', info]);
  if (said?.toString('utf8').trim() !== version)
    return fail({ kind: 'update-file-refused', version, reason: 'content' });
  return (await exchange(bundle, fresh)) ? ok() : failed;
}

/** By the designated requirement of the running app: its identifier and its publisher's team, as macOS itself compares them. */
async function isOfPublisher(fresh: string, bundle: string, run: RunProgram): Promise<boolean> {
  const shown = await run('/usr/bin/codesign', ['--display', '-r-', bundle]);
  const [, requirement] = /^designated => (.+)$/m.exec(shown?.toString('utf8') ?? '') ?? [];
  // A build without a certificate is only like itself (`cdhash`), and no update would ever be.
  if (requirement === undefined || !requirement.includes('certificate leaf')) return false;
  const verify = ['--verify', '--deep', '--strict', `-R=${requirement}`, fresh];
  const isSigned = (await run('/usr/bin/codesign', verify)) !== undefined;
  return isSigned && (await run('/usr/sbin/spctl', ['--assess', '--type', 'execute', fresh])) !== undefined;
}

/** Between the two steps the old app is beside its place, where a person finds and can open it if Mai is killed then. */
async function exchange(bundle: string, fresh: string): Promise<boolean> {
  const old = bundle.replace(/(\.app)?$/, ' (before update)$1');
  try {
    await rm(old, { recursive: true, force: true });
    await rename(bundle, old);
  } catch {
    return false;
  }
  try {
    await rename(fresh, bundle);
  } catch {
    await rename(old, bundle);
    return false;
  }
  await rm(old, { recursive: true, force: true }).catch(() => undefined);
  return true;
}
