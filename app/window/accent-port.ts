import type { Cancel } from '../domain/cancel.ts';

export type AccentPort = {
  /** Calls back immediately and on each change with the system's accent color, as `#rrggbb`, if it has one. */
  watch(listener: (accent: string) => void): Cancel;
};
