import type { Notice } from '../surfaces/notices.ts';
import type { Cancel } from './ports.ts';

export type NotifierPort = {
  /** Makes the desktop show these: what is new comes, what is not among them goes, and what was there stays as it is. */
  show(notices: readonly Notice[]): void;
};

export type ViewPort = {
  /** Whether the person has Mai's window before them. */
  isSeen(): boolean;
  /** Calls back whenever that may be another. */
  watch(listener: () => void): Cancel;
};
