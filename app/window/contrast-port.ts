import type { Cancel } from '../domain/cancel.ts';

export type ContrastPort = {
  /** Calls back immediately and on each change with whether a high-contrast theme is on that pages can't detect. */
  watch(listener: (isHigh: boolean) => void): Cancel;
};
