import type { SimulatedRole } from './accounts.ts';
import { PARTNER_ACCOUNT, role, TEAM_ACCOUNTS } from './accounts.ts';
import { type IdentityCenterBehavior, wellBehavedIdentityCenter } from './identity-center/identity-center-behavior.ts';
import type { FormName } from './idp/login-forms.ts';
import type { Refusal } from './sts/refusal.ts';

/** Faults of the form that the identity provider posts. */
export type Posting =
  | 'sound'
  // Well-formed, but rejected by STS
  | 'unsigned'
  | 'foreign-key'
  | 'tampered'
  | 'expired'
  | 'wrong-audience'
  | 'wrong-recipient'
  | 'wrong-issuer'
  | 'no-session-name'
  | 'denied'
  // Valid, but readable for AWS only
  | 'encrypted'
  // Not a SAML response
  | 'bad-base64'
  | 'truncated'
  | 'doctype'
  | 'not-saml'
  | 'empty';

export type IdpBehavior = {
  /** Delay of each page. */
  slowMilliseconds: number;
  /** Number of next pages with HTTP 500. Infinity: all. */
  serverErrors: number;
  /** Behavior of the sign-in address after authentication. */
  page: 'posts' | 'never-posts' | 'hangs';
  /** Where the password is entered. */
  /** `integrated`: requests integrated authentication (Negotiate), and shows the form to clients without it. */
  login: 'page' | 'pop-up' | 'other-origin' | 'integrated';
  /** A sign-in form that sends the password elsewhere, or only looks like it; null: the usual form. */
  form: FormName | null;
  /** User identified by the company's network, as with Kerberos: no input is needed. */
  visitor: string | null;
  /** Company address to which each visitor is redirected. */
  turnsTo: string | null;
  /** When a code is required. `always` blocks silent sign-ins. */
  mfa: 'never' | 'after-password' | 'always';
  /** `expired`: each visit requires the password. */
  cookie: 'kept' | 'expired';
  cookieSeconds: number;
  assertionSeconds: number;
  /** SessionNotOnOrAfter, in seconds from issue; null: no attribute, as with most providers. */
  sessionEndSeconds: number | null;
  posting: Posting;
  /** `swapped`: each pair in the reverse of the person's usual order. */
  pairs: 'usual' | 'swapped';
  /** Cache-Control header of the pages. `unmentioned`: none, so that a browser may store them. */
  caching:
    | 'no-store'
    | 'unmentioned'
    | 'no-cache'
    | 'private, max-age=0'
    | 'private, max-age=600'
    | 'public, max-age=31536000, immutable';
  /** Clock skew of the provider, positive if ahead. */
  clockSeconds: number;
};

/** Role of another account, with the callers that may assume it by chaining. */
export type CrossAccountRole = SimulatedRole & {
  /** `arn:aws:iam::ACCOUNT:root` or the caller's role ARN. */
  readonly trusts: readonly string[];
  readonly externalId: string | null;
};

export type StsBehavior = {
  slowMilliseconds: number;
  /** Number of next requests with this fault, in this order. Infinity: all. */
  drop: number;
  hang: number;
  serverErrors: number;
  throttle: number;
  /** Response to every request. */
  refuse: Refusal | null;
  /** Clock skew of STS (Date header, expiration, signatures), positive if ahead. */
  clockSeconds: number;
  /** Actual session duration, whatever was requested. */
  lifeSeconds: number | null;
  /** Longest SAMLAssertion in characters; AWS's API reference says 100,000. */
  assertionLimit: number;
  crossAccountRoles: readonly CrossAccountRole[];
};

export type IamBehavior = {
  /** Number of requests by a new key that AWS rejects, until the key is known everywhere. */
  lag: number;
  /** Every call of this action is carried out, but never answered. */
  lose: string | null;
};

export type Misbehavior = {
  readonly idp: IdpBehavior;
  readonly sts: StsBehavior;
  readonly identityCenter: IdentityCenterBehavior;
  readonly iam: IamBehavior;
};

const partnerRole = (name: string, trusts: readonly string[], externalId: string | null): CrossAccountRole => ({
  ...role(PARTNER_ACCOUNT, name),
  trusts,
  externalId,
});

const salesAccount = `arn:aws:iam::${TEAM_ACCOUNTS.salesData}:root`;

/** The partner's roles: one trusts the sales account, one also requires an external ID, one trusts no account. */
export const PARTNER_ROLES = {
  trusting: partnerRole('DataExchange', [salesAccount], null),
  withExternalId: partnerRole('Auditor', [salesAccount], 'example-energy-2031'),
  distrusting: partnerRole('Vault', [], null),
} as const;

/** A company without faults. */
export const wellBehaved = (): Misbehavior => ({
  idp: {
    slowMilliseconds: 0,
    serverErrors: 0,
    page: 'posts',
    login: 'page',
    form: null,
    visitor: null,
    turnsTo: null,
    mfa: 'never',
    cookie: 'kept',
    cookieSeconds: 10 * 3_600,
    assertionSeconds: 300,
    sessionEndSeconds: null,
    posting: 'sound',
    pairs: 'usual',
    caching: 'no-store',
    clockSeconds: 0,
  },
  sts: {
    slowMilliseconds: 0,
    drop: 0,
    hang: 0,
    serverErrors: 0,
    throttle: 0,
    refuse: null,
    clockSeconds: 0,
    lifeSeconds: null,
    assertionLimit: 100_000,
    crossAccountRoles: Object.values(PARTNER_ROLES),
  },
  identityCenter: wellBehavedIdentityCenter(),
  iam: { lag: 0, lose: null },
});
