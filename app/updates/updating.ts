import type { Result } from '../domain/result.ts';
import type { DownloadedPackage, Updater } from './updates-port.ts';

/** Work on updates in this run. */
export type Updating = {
  /** Loaded when it is first needed. */
  updater: Promise<Updater> | undefined;
  checking: Promise<Result> | undefined;
  downloaded: DownloadedPackage | undefined;
  /** The person asked for the installation, so it needs no choice. */
  isAsked: boolean;
};

export const noUpdating = (): Updating => ({
  updater: undefined,
  checking: undefined,
  downloaded: undefined,
  isAsked: false,
});
