import type { InstalledBrowser } from './browser-choice.ts';

export type ConsoleState = {
  /** Installed browsers; undefined until a page needs them. */
  readonly browsers?: readonly InstalledBrowser[];
};
