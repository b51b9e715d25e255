import type { Cancel } from '../domain/cancel.ts';
import type { Network } from './network.ts';

export type NetworkPort = {
  now(): Network;
  /** Calls back on every change. */
  watch(listener: (network: Network) => void): Cancel;
};
