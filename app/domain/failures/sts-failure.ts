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

/** STS was not reached, or refused. */
export type StsFailure =
  | { readonly kind: 'sts-refused'; readonly refusal: StsRefusal; readonly code: string; readonly role: string }
  | { readonly kind: 'sts-unreachable'; readonly host: string }
  /** A variable names an endpoint for AWS that is neither https nor on this computer. */
  | { readonly kind: 'aws-endpoint-refused'; readonly variable: string }
  | { readonly kind: 'clock-skew'; readonly minutes: number }
  /** A role can't be renewed, since its source role was stopped. */
  | { readonly kind: 'source-stopped'; readonly role: string; readonly source: string }
  | { readonly kind: 'keys-refused'; readonly role: string; readonly code: string }
  /** Another account's role does not trust the source role. */
  | {
      readonly kind: 'trust-missing';
      readonly role: string;
      readonly account: string;
      readonly source: string;
      readonly hasExternalId: boolean;
    };
