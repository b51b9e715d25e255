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
      let next: string | undefined;
      const pass = () => {
        const written = next;
        next = undefined;
        if (written !== undefined) listener(JSON.parse(written) as Snapshot);
      };
      return api.subscribe(written => {
        next = written;
        hold.change(pass);
      });
    },
  };
}
