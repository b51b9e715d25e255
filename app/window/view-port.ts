import type { Cancel } from '../domain/cancel.ts';

export type ViewPort = {
  /** Whether the person has Mai's window before them. */
  isSeen(): boolean;
  /** Calls back whenever that may be another. */
  watch(listener: () => void): Cancel;
};
