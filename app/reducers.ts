import type { Snapshot } from './snapshot.ts';

/** Reducer of a feature's events. Returns the same object if nothing changed. */
export type Reducers<E extends { readonly type: string }> = {
  readonly [T in E['type']]: (snapshot: Snapshot, event: Extract<E, { readonly type: T }>) => Snapshot;
};
