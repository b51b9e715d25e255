import { useLayoutEffect, useState } from 'react';
import type { Bridge } from '../app/bridge.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { shareUnchanged } from '../app/surfaces/share-unchanged.ts';

/** The present snapshot; undefined until the first one arrives. Parts that did not change stay the same objects. */
export function useSnapshot(bridge: Bridge): Snapshot | undefined {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  // The first one is mostly there already: no empty page is painted before it.
  useLayoutEffect(() => bridge.subscribe(next => setSnapshot(previous => shareUnchanged(previous, next))), [bridge]);
  return snapshot;
}
