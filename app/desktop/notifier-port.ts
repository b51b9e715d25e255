import type { Notice } from './notices.ts';

export type NotifierPort = {
  /** Shows exactly these notifications: adds new ones, removes missing ones, leaves the others unchanged. */
  show(notices: readonly Notice[]): void;
};
