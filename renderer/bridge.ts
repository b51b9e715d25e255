import type { Bridge } from '../app/contract.ts';

declare global {
  interface Window {
    /** Put here by the preload: all that this page can reach. */
    readonly mai: Bridge;
  }
}

export const bridge: Bridge = window.mai;
