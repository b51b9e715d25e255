/**
 * Windows of a browser. `own`: a browser profile for one account only, with cookies of its own, so that the consoles of several
 * accounts stay signed in side by side.
 */
export const BROWSER_WINDOWS = ['normal', 'private', 'own'] as const;
export type BrowserWindow = (typeof BROWSER_WINDOWS)[number];

/** ID of a browser: of `KNOWN_BROWSERS`, or of a desktop entry. It only selects one of the installed browsers. */
export const BROWSER_ID = /^[A-Za-z0-9][\w.-]{0,99}$/;

export type BrowserChoice =
  /** The system's default browser. */
  { readonly kind: 'default' } | { readonly kind: 'browser'; readonly id: string; readonly window: BrowserWindow };

/** An installed browser with the windows that it can open, in the order of `BROWSER_WINDOWS`. */
export type InstalledBrowser = {
  readonly id: string;
  readonly name: string;
  readonly windows: readonly BrowserWindow[];
  /** Whether people can sign in to their company with it. */
  readonly signsIn?: boolean;
};
