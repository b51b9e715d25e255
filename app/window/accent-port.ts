import type { Cancel } from '../domain/cancel.ts';

export type AccentPort = {
  /** Calls back at once and on every change with the system's accent color, as `#rrggbb`, where it has one. */
  watch(listener: (accent: string) => void): Cancel;
};
