import type { Bridge, PreloadApi } from '../app/bridge.ts';
import { capturePresses } from './capture-presses.ts';
import { heldBridge } from './held-bridge.ts';
import { HoldWhilePressed } from './hold-while-pressed.ts';

declare global {
  interface Window {
    /** Preload API: the only thing outside the page that it can reach. */
    readonly mai: PreloadApi;
  }
}

const hold = new HoldWhilePressed(window);
hold.watch();
capturePresses(window);

export const bridge: Bridge = heldBridge(window.mai, hold);
