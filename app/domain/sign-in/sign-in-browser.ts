/** Mai's own window, as a choice beside installed browsers. */
export const MAI_WINDOW = 'mai';

/**
 * Browsers that people can sign in with, by their IDs in `KNOWN_BROWSERS`: those that are built on Chromium and report a form's
 * post over the DevTools pipe.
 */
export const SIGN_IN_BROWSERS = ['edge', 'chrome', 'brave', 'vivaldi', 'chromium'] as const;

export type SignInBrowser = (typeof SIGN_IN_BROWSERS)[number];

/** Where people sign in to a company. In settings files and company setups: values never change. */
export const SIGN_IN_PLACES = [MAI_WINDOW, ...SIGN_IN_BROWSERS] as const;

export type SignInPlace = (typeof SIGN_IN_PLACES)[number];

export const isSignInBrowser = (id: string): id is SignInBrowser => SIGN_IN_BROWSERS.some(browser => browser === id);
