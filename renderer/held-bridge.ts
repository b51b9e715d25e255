import type { Bridge, PreloadApi } from '../app/bridge.ts';
import type { Snapshot } from '../app/snapshot.ts';
import type { HoldWhilePressed } from './hold-while-pressed.ts';

/** The preload API, but nothing arrives between a press and its click: neither snapshots, of which the latest counts, nor answers. */
export function heldBridge(api: PreloadApi, hold: HoldWhilePressed): Bridge {
  return {
    async send(command) {
      const result = await api.send(command);
      return new Promise(resolve => hold.change(() => resolve(result)));
    },
    subscribe(listener) {
      let latest = '';
      let count = 0;
      return api.subscribe(written => {
        latest = written;
        count += 1;
        const number = count;
        hold.change(() => {
          if (number === count) listener(JSON.parse(latest) as Snapshot);
        });
      });
    },
  };
}
