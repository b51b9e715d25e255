import type { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Updater } from '../../app/updates/updates-port.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import type { RunProgram } from '../company/run-program.ts';
import { isSignedWith } from '../company/setup-signature.ts';
import { clearDownloads, downloadPackage } from './download-package.ts';
import { fetchList } from './fetch-list.ts';
import { bundleOf, findInstallation, type InstallationQuery } from './installation.ts';
import { installedVersion } from './installed-version.ts';
import { replaceBundle } from './replace-bundle.ts';
import { runInstaller } from './run-installer.ts';
import type { UpdateBuild } from './update-build.ts';
import { createUpdateRecordFile } from './update-record-file.ts';

export type UpdaterOptions = InstallationQuery & {
  /** Mai's data folder. */
  readonly folder: string;
  readonly build: UpdateBuild;
  readonly fetch: Fetch;
  readonly version: string;
  readonly arch: string;
  /** Path of `app.asar`, and `open` of `original-fs`. */
  readonly archive: string;
  readonly openFile: typeof open;
  readonly run: RunProgram;
};

/** Everything about updates that touches network, disk and installers. */
export async function createUpdater(options: UpdaterOptions): Promise<Updater> {
  const { folder, build, fetch, version, arch, archive, openFile, platform, program, run } = options;
  const installation = build.installation ?? (await findInstallation(options));
  const [inUse] = build.keys;
  const built =
    inUse === undefined || build.sequence === 0 ? undefined : { signedWith: inUse, sequence: build.sequence };
  const record = createUpdateRecordFile(folder, built, build.keys);
  const downloads = join(folder, 'updates');
  const bundle = bundleOf(program);
  return {
    facts: { version, platform: platform as Updater['facts']['platform'], arch, installation },
    keys: build.keys,
    isSigned: isSignedWith,
    record: () => record.read(),
    keep: change => record.keep(change),
    fetchList: () => fetchList(fetch, build.address, build.times),
    download: (wanted, found) => downloadPackage(fetch, downloads, wanted, found, build.times),
    async install(downloaded) {
      if (downloaded.package.kind !== 'zip' || bundle === undefined)
        return runInstaller(downloaded, { installedVersion: () => installedVersion(archive, openFile) });
      return replaceBundle(downloaded, bundle, run);
    },
    clear: () => clearDownloads(downloads),
  };
}
