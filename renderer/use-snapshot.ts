import { useLayoutEffect, useState } from 'react';
import type { Bridge } from '../app/bridge.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { shareUnchanged } from '../app/window/share-unchanged.ts';

/** Current snapshot; undefined until the first one arrives. Unchanged parts keep their references. */
export function useSnapshot(bridge: Bridge): Snapshot | undefined {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  // The first snapshot has usually arrived already, so that no empty page is painted.
  useLayoutEffect(() => bridge.subscribe(next => setSnapshot(previous => shareUnchanged(previous, next))), [bridge]);
  return snapshot;
}
