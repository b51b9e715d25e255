/** STS error codes with their own message; all others become `Other`. */
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

/** STS was not reached or rejected the request. */
export type StsFailure =
  | { readonly kind: 'sts-refused'; readonly refusal: StsRefusal; readonly code: string; readonly role: string }
  | { readonly kind: 'sts-unreachable'; readonly host: string }
  /** An environment variable names an AWS endpoint that is neither https nor loopback. */
  | { readonly kind: 'aws-endpoint-refused'; readonly variable: string }
  | { readonly kind: 'clock-skew'; readonly minutes: number }
  /** The role can't be renewed because its source role was stopped. */
  | { readonly kind: 'source-stopped'; readonly role: string; readonly source: string }
  | { readonly kind: 'keys-refused'; readonly role: string; readonly code: string }
  /** The target role does not trust the source role. */
  | {
      readonly kind: 'trust-missing';
      readonly role: string;
      readonly account: string;
      readonly source: string;
      readonly hasExternalId: boolean;
    };
