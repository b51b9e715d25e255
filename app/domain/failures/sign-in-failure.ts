import type { SignInBrowser } from '../sign-in/sign-in-browser.ts';

/** The sign-in page was not reached or did not lead to AWS. */
type PageFailure =
  | {
      readonly kind: 'address-unreachable';
      readonly host: string;
      readonly reason: 'name' | 'refused' | 'timeout' | 'offline' | 'proxy' | 'other';
    }
  /** A proxy requires a password. */
  | { readonly kind: 'proxy-password'; readonly proxy: string }
  | { readonly kind: 'server-error'; readonly host: string; readonly status: number }
  | { readonly kind: 'untrusted-certificate'; readonly host: string }
  /** This switch or variable has disabled Chromium's sandbox. */
  | { readonly kind: 'sandbox-off'; readonly by: string }
  | { readonly kind: 'insecure-page'; readonly host: string }
  /** The company's setup does not name this host. */
  | { readonly kind: 'host-not-allowed'; readonly host: string }
  /** The server redirected the filled-in password to another origin. The request was blocked. */
  | { readonly kind: 'password-passed-on'; readonly host: string }
  /** A public page requested a loopback or private address. */
  | { readonly kind: 'private-address'; readonly host: string }
  | { readonly kind: 'nothing-posted'; readonly host: string }
  | BrowserRefused
  | OwnBrowserFailure
  /** `timeout`: the browser gave no answer in time. */
  | { readonly kind: 'sign-in-closed'; readonly after?: 'timeout' }
  /** The person canceled: not an error. */
  | { readonly kind: 'sign-in-canceled' }
  /** Interaction required: a background sign-in reached a page that needs input. */
  | { readonly kind: 'sign-in-needs-person'; readonly host: string }
  | { readonly kind: 'sign-in-page-crashed'; readonly host: string };

/** The provider does not let this window or browser sign in. */
export type BrowserRefused = {
  readonly kind: 'browser-refused';
  readonly host: string;
  /**
   * `embedded`: it rejects windows of apps; `controlled`: a browser that an app controls. The person closed the window after it asked
   * for a `passkey`, or for a computer that the company manages (`device`).
   */
  readonly reason: 'embedded' | 'controlled' | 'passkey' | 'device';
  /** Installed browsers that the person may sign in with instead. */
  readonly browsers?: readonly SignInBrowser[];
};

/**
 * Why a sign-in in the person's own browser failed. `missing`: not installed; `no-start`; `no-answer`: it doesn't respond to Mai;
 * `forbidden`: a policy of the machine forbids that; `in-use`: another window has the sign-in's folder; `ended`: it crashed.
 */
export type OwnBrowserReason = 'missing' | 'no-start' | 'no-answer' | 'forbidden' | 'in-use' | 'ended';

export type OwnBrowserFailure = {
  readonly kind: 'own-browser';
  /** Display name. */
  readonly browser: string;
  readonly reason: OwnBrowserReason;
  /** The company's setup locks the choice. */
  readonly isLocked?: boolean;
};

/** The assertion can't be used. */
type AssertionFailure =
  | {
      readonly kind: 'assertion-malformed';
      readonly reason: 'empty' | 'base64' | 'xml' | 'not-saml' | 'too-large' | 'doctype';
    }
  /** `issuer` is the unverified claim of the response. */
  | { readonly kind: 'assertion-encrypted'; readonly issuer?: string }
  /** A sign-in returned unfamiliar accounts; `host` is that of the page that posted them. */
  | { readonly kind: 'other-accounts'; readonly company: string; readonly host: string }
  | { readonly kind: 'assertion-expired' }
  | { readonly kind: 'assertion-refused'; readonly status: 'denied' | 'other' }
  | { readonly kind: 'no-roles' }
  | { readonly kind: 'identity-center-role'; readonly role: string }
  | { readonly kind: 'role-not-offered'; readonly role: string };

/** AWS rejects a sign-in to an access portal, or a request of one; `code` is AWS's error code. */
export type PortalFailure =
  | { readonly kind: 'portal-refused'; readonly host: string; readonly reason: 'denied' | 'code-expired' | 'throttled' }
  | { readonly kind: 'portal-refused'; readonly host: string; readonly reason: 'other'; readonly code: string }
  /** The portal isn't in `region`; without one, its region isn't known. */
  | { readonly kind: 'portal-region'; readonly host: string; readonly region?: string };

export type SignInFailure = PageFailure | AssertionFailure | PortalFailure;
