import type { Cancel } from '../domain/cancel.ts';

export type ContrastPort = {
  /** Calls back at once and on every change with whether the system wants high contrast, where it does not tell pages itself. */
  watch(listener: (isHigh: boolean) => void): Cancel;
};
