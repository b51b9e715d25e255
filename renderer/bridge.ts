import type { Bridge, PreloadApi } from '../app/bridge.ts';
import type { Snapshot } from '../app/snapshot.ts';

declare global {
  interface Window {
    /** Preload API: the only thing outside the page that it can reach. */
    readonly mai: PreloadApi;
  }
}

export const bridge: Bridge = {
  send: command => window.mai.send(command),
  subscribe: listener => window.mai.subscribe(written => listener(JSON.parse(written) as Snapshot)),
};
