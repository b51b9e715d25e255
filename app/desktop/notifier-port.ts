import type { Notice } from './notices.ts';

export type NotifierPort = {
  /** Makes the desktop show these: what is new comes, what is not among them goes, and what was there stays as it is. */
  show(notices: readonly Notice[]): void;
};
