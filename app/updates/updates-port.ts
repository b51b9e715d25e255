import type { Cancel } from '../domain/cancel.ts';
import type { Result } from '../domain/result.ts';
import type { DeliveredList, IsSigned } from './accept-list.ts';
import type { InstallationFacts } from './offered-update.ts';
import type { UpdatePackage } from './update-list.ts';
import type { ChangeRecord, UpdateRecord } from './update-record.ts';

/** A package on disk whose size and hash were right. */
export type DownloadedPackage = { readonly version: string; readonly package: UpdatePackage; readonly path: string };

/** Everything about updates that is loaded only when it is needed. */
export type Updater = {
  readonly facts: Omit<InstallationFacts, 'seed'>;
  /** Built into the app: the key in use, then the one that is kept offline. Empty where the build has no updates. */
  readonly keys: readonly string[];
  readonly isSigned: IsSigned;
  /** Never of an older list than the build knows. */
  readonly record: () => Promise<UpdateRecord>;
  /** Changes the record as it is then: an installation takes minutes, and lists are accepted meanwhile. */
  readonly keep: (change: ChangeRecord) => Promise<Result>;
  readonly fetchList: () => Promise<Result<DeliveredList>>;
  /** Downloads a package into a folder of the person's own. Its size is limited while it comes, and its hash is checked. */
  readonly download: (version: string, wanted: UpdatePackage) => Promise<Result<DownloadedPackage>>;
  /**
   * Checks the file again and runs it. Where it asks Mai to quit, it resolves only when it has failed, or has ended without ending
   * Mai. Otherwise it succeeds once the new version is in place, and Mai is to be restarted.
   */
  readonly install: (downloaded: DownloadedPackage) => Promise<Result>;
  /** Deletes what was downloaded. */
  readonly clear: () => Promise<void>;
};

export type UpdatesPort = {
  readonly open: () => Promise<Updater>;
  /** Reports the version of the Mai that replaced the running one on disk; undefined if it is the running one again. */
  readonly watchInstalled: (listener: (version: string | undefined) => void) => Cancel;
  /** Restarts Mai with its active roles. */
  readonly restart: () => void;
};
