import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import type { Installation } from './installation.ts';
import type { OfferedUpdate } from './offered-update.ts';
import type { News } from './update-list.ts';

/** How this Mai gets updates. `isConfigured`: the build has an address and keys; one from source has none. */
export type UpdateSource = { readonly installation: Installation; readonly isConfigured: boolean };

/** The last check for updates, or the running one. */
export type UpdateCheck =
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** `downloaded`: waits for a moment in which nothing signs in, starts or renews. */
export type UpdateStage = 'found' | 'downloading' | 'downloaded' | 'installing';

export type FoundUpdate = OfferedUpdate & {
  readonly stage: UpdateStage;
  /** Not announced by a notification before. */
  readonly isNews: boolean;
  /** The person wants to hear no more of it in this run. */
  readonly isDismissed: boolean;
};

/** Updates of Mai itself. */
export type UpdatesState = {
  /** Undefined until needed. */
  readonly updateSource?: UpdateSource;
  readonly updateCheck?: UpdateCheck;
  readonly update?: FoundUpdate;
  /** Version of the Mai that was installed in place of the running one: after a restart it runs. */
  readonly installedVersion?: string;
  /** Mai has just updated itself to this version. */
  readonly updatedTo?: string;
  /** What is new in the running version, where the list describes it. */
  readonly newsOfVersion?: News;
};
