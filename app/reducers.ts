import type { Snapshot } from './snapshot.ts';

/** What each event of a feature does to the snapshot. The same object comes back when nothing changed. */
export type Reducers<E extends { readonly type: string }> = {
  readonly [T in E['type']]: (snapshot: Snapshot, event: Extract<E, { readonly type: T }>) => Snapshot;
};
