import { useLayoutEffect, useState } from 'react';
import type { Bridge } from '../app/bridge.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { shareUnchanged } from '../app/window/share-unchanged.ts';
import { HoldWhilePressed } from './hold-while-pressed.ts';

/** Current snapshot; undefined until the first one arrives. Unchanged parts keep their references; nothing changes during a click. */
export function useSnapshot(bridge: Bridge): Snapshot | undefined {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  // The first snapshot has usually arrived already, so that no empty page is painted.
  useLayoutEffect(() => {
    const hold = new HoldWhilePressed<Snapshot>(window, next =>
      setSnapshot(previous => shareUnchanged(previous, next)),
    );
    const ends = [hold.watch(), bridge.subscribe(next => hold.give(next))];
    return () => {
      for (const end of ends) end();
    };
  }, [bridge]);
  return snapshot;
}
