import type { SimulatedRole } from './accounts.ts';
import { PARTNER_ACCOUNT, role, TEAM_ACCOUNTS } from './accounts.ts';
import type { FormName } from './idp/login-forms.ts';
import type { Refusal } from './sts/refusal.ts';

/** What is wrong with the form that the identity provider posts. */
export type Posting =
  | 'sound'
  // Well-formed, but STS refuses it
  | 'unsigned'
  | 'foreign-key'
  | 'tampered'
  | 'expired'
  | 'wrong-audience'
  | 'wrong-recipient'
  | 'wrong-issuer'
  | 'no-session-name'
  | 'denied'
  // Sound, but unreadable for anybody but AWS
  | 'encrypted'
  // Not a response at all
  | 'bad-base64'
  | 'truncated'
  | 'doctype'
  | 'not-saml'
  | 'empty';

export type IdpBehavior = {
  /** Each page waits this long. */
  slowMilliseconds: number;
  /** So many of the next pages are HTTP 500. Infinity: all. */
  serverErrors: number;
  /** What the sign-in address does once the person is known. */
  page: 'posts' | 'never-posts' | 'hangs';
  /** Where the password is typed. */
  /** `integrated`: asks the computer who its person is (Negotiate), and shows the form to who does not say. */
  login: 'page' | 'pop-up' | 'other-origin' | 'integrated';
  /** A sign-in form that would send the password elsewhere, or only looks as if; null: the usual one. */
  form: FormName | null;
  /** The user whom the company's network knows each visitor to be, as with Kerberos: nobody types anything. */
  visitor: string | null;
  /** An address at the company to which each visitor is sent on. */
  turnsTo: string | null;
  /** When a person has to type a code. `always` is a wall for silent sign-in. */
  mfa: 'never' | 'after-password' | 'always';
  /** `expired`: every visit asks for the password. */
  cookie: 'kept' | 'expired';
  cookieSeconds: number;
  assertionSeconds: number;
  /** SessionNotOnOrAfter, in seconds from issue; null: the attribute is absent, as with most providers. */
  sessionEndSeconds: number | null;
  posting: Posting;
  /** `swapped`: each pair the other way round than the person usually has it. */
  pairs: 'usual' | 'swapped';
  /** What pages say about being stored (the header Cache-Control). `unmentioned`: nothing, so that a browser may. */
  caching:
    | 'no-store'
    | 'unmentioned'
    | 'no-cache'
    | 'private, max-age=0'
    | 'private, max-age=600'
    | 'public, max-age=31536000, immutable';
  /** How far the provider's clock is ahead of real time. */
  clockSeconds: number;
};

/** A role of another account: who may assume it from a live session. */
export type CrossAccountRole = SimulatedRole & {
  /** `arn:aws:iam::ACCOUNT:root` or the caller's role ARN. */
  readonly trusts: readonly string[];
  readonly externalId: string | null;
};

export type StsBehavior = {
  slowMilliseconds: number;
  /** So many of the next requests meet this, in this order. Infinity: all. */
  drop: number;
  hang: number;
  serverErrors: number;
  throttle: number;
  /** Every request gets this answer. */
  refuse: Refusal | null;
  /** How far STS's clock (Date header, expiry, signatures) is ahead of real time. */
  clockSeconds: number;
  /** Sessions really live this long, however long a life was asked for. */
  lifeSeconds: number | null;
  /** Longest SAMLAssertion in characters; AWS's API reference says 100,000. */
  assertionLimit: number;
  crossAccountRoles: readonly CrossAccountRole[];
};

export type Misbehavior = { readonly idp: IdpBehavior; readonly sts: StsBehavior };

const partnerRole = (name: string, trusts: readonly string[], externalId: string | null): CrossAccountRole => ({
  ...role(PARTNER_ACCOUNT, name),
  trusts,
  externalId,
});

const salesAccount = `arn:aws:iam::${TEAM_ACCOUNTS.salesData}:root`;

/** The partner's roles: one that trusts the sales account, one that wants an external id as well, one that trusts nobody. */
export const PARTNER_ROLES = {
  trusting: partnerRole('DataExchange', [salesAccount], null),
  withExternalId: partnerRole('Auditor', [salesAccount], 'example-energy-2031'),
  distrusting: partnerRole('Vault', [], null),
} as const;

/** A company that does everything right. */
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
});
