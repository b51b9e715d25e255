import type { HostileAnswer } from './hostile-answers.ts';

export type IdentityCenterBehavior = {
  slowMilliseconds: number;
  /** Number of next API requests with this fault, in this order. Infinity: all. */
  drop: number;
  hang: number;
  serverErrors: number;
  throttle: number;
  /** Number of next requests for credentials that get 403 without a reason, as seen at AWS (aws-cli #7871). */
  forbid: number;
  /** Clock skew (Date header, all expirations), positive if ahead. */
  clockSeconds: number;
  /** From a person's sign-in to its end: 15 minutes to 90 days at AWS. */
  sessionSeconds: number;
  /** Actual duration of credentials; null: as the permission set says. */
  lifeSeconds: number | null;
  accessTokenSeconds: number;
  /** Whether an access token expires with the person's session, if that is earlier. */
  capsAccessTokens: boolean;
  registrationSeconds: number;
  authorizationCodeSeconds: number;
  deviceCodeSeconds: number;
  /** Seconds between two polls for a device code; a faster one gets `slow_down`. */
  deviceInterval: number;
  /** `omits`: the answer to a refresh has no refresh token, and the old one stays valid. */
  refresh: 'rotates' | 'omits';
  /** AWS is reported to accept a replaced refresh token; stricter by default, so that tests find clients that race. */
  replacedRefreshTokens: 'refused' | 'valid';
  /** Portal requests of all clients together. */
  requestsPerSecond: number;
  /** User whose browser is signed in at the portal already. */
  visitor: string | null;
  /** `given`: without the page that asks to allow access. */
  consent: 'asked' | 'given';
  /** How the browser is redirected to the client. */
  redirect: 'sound' | 'wrong-state' | 'no-state' | 'no-code' | 'error';
  startPage:
    | 'sound'
    | 'no-region'
    | 'unknown-region'
    | 'hostile-region'
    | 'endless'
    | 'redirects'
    | 'missing'
    | 'hangs';
  /** Permission sets that were removed from everyone, as `ACCOUNT/NAME`. */
  removed: readonly string[];
  /** Answers that AWS would never give. */
  hostile: HostileAnswer | null;
};

const HOUR = 3_600;

export const wellBehavedIdentityCenter = (): IdentityCenterBehavior => ({
  slowMilliseconds: 0,
  drop: 0,
  hang: 0,
  serverErrors: 0,
  throttle: 0,
  forbid: 0,
  clockSeconds: 0,
  sessionSeconds: 8 * HOUR,
  lifeSeconds: null,
  accessTokenSeconds: HOUR,
  capsAccessTokens: false,
  registrationSeconds: 90 * 24 * HOUR,
  authorizationCodeSeconds: 600,
  deviceCodeSeconds: 600,
  deviceInterval: 1,
  refresh: 'rotates',
  replacedRefreshTokens: 'refused',
  requestsPerSecond: 20,
  visitor: null,
  consent: 'asked',
  redirect: 'sound',
  startPage: 'sound',
  removed: [],
  hostile: null,
});
