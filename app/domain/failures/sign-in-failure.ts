/** The sign-in page was not reached, or did not lead to AWS. */
type PageFailure =
  | {
      readonly kind: 'address-unreachable';
      readonly host: string;
      readonly reason: 'name' | 'refused' | 'timeout' | 'offline' | 'proxy' | 'other';
    }
  /** A proxy asks for a password that has not been given. */
  | { readonly kind: 'proxy-password'; readonly proxy: string }
  | { readonly kind: 'server-error'; readonly host: string; readonly status: number }
  | { readonly kind: 'untrusted-certificate'; readonly host: string }
  /** Mai was started by this switch or variable without the sandbox of its pages. */
  | { readonly kind: 'sandbox-off'; readonly by: string }
  | { readonly kind: 'insecure-page'; readonly host: string }
  /** The company's setup does not name this host. */
  | { readonly kind: 'host-not-allowed'; readonly host: string }
  /** The page's server sent the filled-in password on to another origin. Nothing arrived there. */
  | { readonly kind: 'password-passed-on'; readonly host: string }
  /** A public page led to an address on this computer or in a private network. */
  | { readonly kind: 'private-address'; readonly host: string }
  | { readonly kind: 'nothing-posted'; readonly host: string }
  /** The provider does not trust Mai's window as a browser. */
  | { readonly kind: 'browser-refused'; readonly host: string }
  | { readonly kind: 'sign-in-closed' }
  /** The person pressed Cancel: an answer, and no error. */
  | { readonly kind: 'sign-in-cancelled' }
  /** Interaction required: a background sign-in met a page that asks for something. */
  | { readonly kind: 'sign-in-needs-person'; readonly host: string }
  | { readonly kind: 'sign-in-page-crashed'; readonly host: string };

/** The sign-in ended with an assertion that can't be used. */
type AssertionFailure =
  | {
      readonly kind: 'assertion-malformed';
      readonly reason: 'empty' | 'base64' | 'xml' | 'not-saml' | 'too-large' | 'doctype';
    }
  /** `issuer` is what the envelope says, which anyone can write. */
  | { readonly kind: 'assertion-encrypted'; readonly issuer?: string }
  /** A sign-in ended with other accounts than the provider's; the page that sent them is of `host`. */
  | { readonly kind: 'other-accounts'; readonly company: string; readonly host: string }
  | { readonly kind: 'assertion-expired' }
  | { readonly kind: 'assertion-refused'; readonly status: 'denied' | 'other' }
  | { readonly kind: 'no-roles' }
  | { readonly kind: 'identity-center-role'; readonly role: string }
  | { readonly kind: 'role-not-offered'; readonly role: string };

export type SignInFailure = PageFailure | AssertionFailure;
