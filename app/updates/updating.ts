import type { Result } from '../domain/result.ts';
import type { DownloadedPackage, Updater } from './updates-port.ts';

/** Work on updates in this run. */
export type Updating = {
  /** Loaded when it is first needed. */
  updater: Promise<Updater> | undefined;
  checking: Promise<Result> | undefined;
  downloaded: DownloadedPackage | undefined;
  /** From the decision to install until that has failed, whatever newer lists say meanwhile. */
  isInstalling: boolean;
  /** The person asked for the installation, so it needs no choice. */
  isAsked: boolean;
  /** Mai has kept its own installer waiting, since something was under way. */
  isInTheWay: boolean;
  /** Another Mai is in place of the running one, and waits for a quiet moment. */
  isReplaced: boolean;
};

export const noUpdating = (): Updating => ({
  updater: undefined,
  checking: undefined,
  downloaded: undefined,
  isInstalling: false,
  isAsked: false,
  isInTheWay: false,
  isReplaced: false,
});
