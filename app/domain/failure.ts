import type { PolicyProblem } from '../company/set-up-offer.ts';
import type { FileDifference } from './aws-file-change.ts';
import type { ProfileName } from './profile.ts';
import type { TemplateFault } from './template-fault.ts';

/** The refusals of STS that have a sentence of their own; every other code becomes `Other`. */
export const STS_REFUSALS = [
  'ExpiredTokenException',
  'IDPRejectedClaim',
  'InvalidIdentityToken',
  'AccessDenied',
  'RegionDisabledException',
  'MalformedPolicyDocument',
  'PackedPolicyTooLarge',
  'Throttling',
  'DurationTooLong',
  'Other',
] as const;
export type StsRefusal = (typeof STS_REFUSALS)[number];

/** Which of the two AWS files a sentence is about. */
export type AwsFile = 'credentials' | 'config';

/** Why a program's file could not be used, in the words of the operating system's error codes. */
export type FileFault =
  | 'denied'
  | 'read-only'
  | 'full'
  | 'not-a-file'
  | 'link-loop'
  | 'busy'
  | 'missing-folder'
  | 'not-text'
  | 'other';

/**
 * Everything that can go wrong, as plain data: it crosses to the renderer, into notifications and into settings, so it
 * never holds a secret, a stack or a path that was not chosen by the person. `explain` gives each its words and remedy.
 */
export type Failure =
  // What the person typed or pasted
  | {
      readonly kind: 'not-an-address';
      readonly reason: 'empty' | 'malformed' | 'not-https' | 'has-password' | 'console-address' | 'access-portal';
    }
  | {
      readonly kind: 'invalid-profile-name';
      readonly reason: 'empty' | 'too-long' | 'character' | 'reserved' | 'taken';
    }
  | { readonly kind: 'not-a-region' }
  /** Of another partition than the role's, whose regions are like `example`. */
  | { readonly kind: 'region-elsewhere'; readonly role: string; readonly example: string }
  | {
      readonly kind: 'not-a-target-role';
      readonly reason: 'account' | 'role' | 'partition' | 'identity-center' | 'known';
    }
  | { readonly kind: 'not-an-external-id' }
  // Signing in
  | {
      readonly kind: 'address-unreachable';
      readonly host: string;
      readonly reason: 'name' | 'refused' | 'timeout' | 'offline' | 'proxy' | 'other';
    }
  /** A proxy wants to know who the person is, and nobody was there to tell it. */
  | { readonly kind: 'proxy-password'; readonly proxy: string }
  | { readonly kind: 'server-error'; readonly host: string; readonly status: number }
  | { readonly kind: 'untrusted-certificate'; readonly host: string }
  /** Mai was started by this switch or variable without the sandbox of its pages. */
  | { readonly kind: 'sandbox-off'; readonly by: string }
  | { readonly kind: 'insecure-page'; readonly host: string }
  /** The company's set-up does not name this host. */
  | { readonly kind: 'host-not-allowed'; readonly host: string }
  /** The page's server sent the filled-in password on to another origin. Nothing arrived there. */
  | { readonly kind: 'password-passed-on'; readonly host: string }
  /** A public page led to an address on this computer or in a private network. */
  | { readonly kind: 'private-address'; readonly host: string }
  /** A variable names an endpoint for AWS that is neither https nor on this computer. */
  | { readonly kind: 'aws-endpoint-refused'; readonly variable: string }
  | { readonly kind: 'nothing-posted'; readonly host: string }
  /** The provider takes Mai's window for no browser that it trusts. */
  | { readonly kind: 'browser-refused'; readonly host: string }
  | { readonly kind: 'sign-in-closed' }
  /** The person pressed Cancel: an answer, and nobody's trouble. */
  | { readonly kind: 'sign-in-cancelled' }
  | { readonly kind: 'sign-in-needs-person'; readonly host: string }
  | { readonly kind: 'sign-in-page-crashed'; readonly host: string }
  // The assertion
  | {
      readonly kind: 'assertion-malformed';
      readonly reason: 'empty' | 'base64' | 'xml' | 'not-saml' | 'too-large' | 'doctype';
    }
  /** `issuer` is what the envelope says, which anybody can write. */
  | { readonly kind: 'assertion-encrypted'; readonly issuer?: string }
  /** A sign-in ended with other accounts than the provider's; the page that sent them is of `host`. */
  | { readonly kind: 'other-accounts'; readonly company: string; readonly host: string }
  | { readonly kind: 'assertion-expired' }
  | { readonly kind: 'assertion-refused'; readonly status: 'denied' | 'other' }
  | { readonly kind: 'no-roles' }
  | { readonly kind: 'identity-center-role'; readonly role: string }
  | { readonly kind: 'role-not-offered'; readonly role: string }
  // STS
  | { readonly kind: 'sts-refused'; readonly refusal: StsRefusal; readonly code: string; readonly role: string }
  | { readonly kind: 'sts-unreachable'; readonly host: string }
  | { readonly kind: 'clock-skew'; readonly minutes: number }
  | { readonly kind: 'session-expired'; readonly role: string; readonly keysStay?: boolean }
  | { readonly kind: 'not-live' }
  | { readonly kind: 'not-copyable' }
  /** A role can't be renewed, since the one that it is reached from was stopped. */
  | { readonly kind: 'source-stopped'; readonly role: string; readonly source: string }
  | { readonly kind: 'keys-missing'; readonly role: string }
  | { readonly kind: 'keys-refused'; readonly role: string; readonly code: string }
  /** Another account's role does not let the live role in. */
  | {
      readonly kind: 'trust-missing';
      readonly role: string;
      readonly account: string;
      readonly source: string;
      readonly hasExternalId: boolean;
    }
  | { readonly kind: 'console-refused'; readonly role: string; readonly status: number }
  | { readonly kind: 'browser-unavailable' }
  | { readonly kind: 'endpoint-off' }
  | { readonly kind: 'shortcut-unavailable'; readonly reason: 'taken' | 'wayland' }
  | { readonly kind: 'endpoint-unavailable'; readonly reason: 'port-taken' | 'no-token-file' | 'other' }
  // The AWS files
  | { readonly kind: 'file-unreadable'; readonly file: AwsFile; readonly path: string; readonly fault: FileFault }
  | { readonly kind: 'file-unwritable'; readonly file: AwsFile; readonly path: string; readonly fault: FileFault }
  | { readonly kind: 'file-unparsable'; readonly file: AwsFile; readonly path: string; readonly line: number }
  | { readonly kind: 'edit-refused'; readonly file: AwsFile; readonly path: string }
  | {
      readonly kind: 'section-foreign';
      readonly file: AwsFile;
      readonly profile: ProfileName;
      readonly longLived: boolean;
      /** What a yes would change. */
      readonly differences?: readonly FileDifference[];
    }
  | { readonly kind: 'file-busy'; readonly file: AwsFile; readonly path: string }
  // Mai itself
  /** An account is marked as production, and the person wants to be asked. */
  | { readonly kind: 'production-unconfirmed'; readonly role: string; readonly account: string }
  | { readonly kind: 'not-a-template'; readonly fault: TemplateFault }
  | { readonly kind: 'save-failed'; readonly fault: FileFault }
  | { readonly kind: 'no-keychain' }
  /** The keychain is asking the person for its password. */
  | { readonly kind: 'keychain-waiting' }
  /** What is needed is in the keychain, and no keychain answers here. */
  | { readonly kind: 'keychain-unreachable' }
  | { readonly kind: 'settings-damaged'; readonly keptAs: string }
  | { readonly kind: 'settings-unwritable'; readonly fault: FileFault }
  | { readonly kind: 'open-at-login-refused'; readonly fault: FileFault }
  | { readonly kind: 'too-many-companies' }
  | { readonly kind: 'not-settings'; readonly name: string }
  /** The yes was to something else than what is shown now. */
  | { readonly kind: 'offer-changed' }
  | { readonly kind: 'forget-incomplete'; readonly fault: FileFault }
  | { readonly kind: 'unknown-link' }
  /** Files of the machine's policy that can't be used; what they said before stays in force. */
  | { readonly kind: 'policy-broken'; readonly problems: readonly PolicyProblem[] }
  /** The setup that the person took is signed with no key that the machine's policy names. */
  | { readonly kind: 'setup-unaccepted'; readonly company: string }
  /** The machine's policy allows only companies that are named, and `name` is none of them. */
  | { readonly kind: 'company-retired'; readonly name: string; readonly company: string; readonly why: string }
  /** The company has decided about it. */
  | { readonly kind: 'locked'; readonly company: string; readonly why: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'bad-message' }
  | { readonly kind: 'unexpected'; readonly reference: string };

export type FailureKind = Failure['kind'];
