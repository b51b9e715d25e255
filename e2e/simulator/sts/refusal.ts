/** An error of STS. `status` is the HTTP status; 5xx are AWS's own faults ("Receiver"). */
export type Refusal = { readonly status: number; readonly code: string; readonly message: string };

/** Result of a check: a value or an error. */
export type Checked<T> = { readonly value: T; readonly refusal?: never } | { readonly refusal: Refusal };

export const granted = <T>(value: T): Checked<T> => ({ value });
export const refused = (refusal: Refusal): { readonly refusal: Refusal } => ({ refusal });

const refusal = (status: number, code: string, message: string): Refusal => ({ status, code, message });

/**
 * AWS's codes, statuses and messages, from the STS API reference, IAM's "Troubleshoot SAML federation" and public
 * reports. Where AWS documents a code only, the message follows its description.
 */
export const REFUSALS = {
  missingParameter: (name: string) =>
    refusal(
      400,
      'ValidationError',
      `1 validation error detected: Value null at '${name}' failed to satisfy constraint: Member must not be null`,
    ),
  tooSmall: (name: string, value: number, least: number) =>
    refusal(
      400,
      'ValidationError',
      `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must have value greater than or equal to ${least}`,
    ),
  tooLarge: (name: string, value: number, most: number) =>
    refusal(
      400,
      'ValidationError',
      `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must have value less than or equal to ${most}`,
    ),
  tooLong: (name: string, most: number) =>
    refusal(
      400,
      'ValidationError',
      `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
    ),
  sessionNamePattern: (value: string) =>
    refusal(
      400,
      'ValidationError',
      `1 validation error detected: Value '${value}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    ),
  durationTooLong: refusal(
    400,
    'ValidationError',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  ),
  chainedTooLong: refusal(
    400,
    'ValidationError',
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
  ),
  invalidAction: (action: string) =>
    refusal(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`),

  invalidResponse: refusal(400, 'InvalidIdentityToken', 'Invalid SAML response'),
  invalidBase64: refusal(400, 'InvalidIdentityToken', 'Invalid base64 SAMLResponse'),
  signatureInvalid: refusal(400, 'InvalidIdentityToken', 'Response signature invalid'),
  issuerUnknown: refusal(400, 'InvalidIdentityToken', 'Issuer not present in specified provider'),
  providerUnknown: refusal(400, 'InvalidIdentityToken', "Specified provider doesn't exist"),
  audienceMissing: refusal(400, 'InvalidIdentityToken', 'Response does not contain the required audience.'),
  sessionNameMissing: refusal(400, 'InvalidIdentityToken', 'RoleSessionName is required in AuthnResponse'),
  sessionNameInvalid: refusal(
    400,
    'InvalidIdentityToken',
    'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}',
  ),
  assertionStale: refusal(400, 'ExpiredTokenException', 'Token must be redeemed within 5 minutes of issuance'),
  assertionExpired: refusal(400, 'ExpiredTokenException', 'SAML assertion is expired'),
  claimRejected: refusal(403, 'IDPRejectedClaim', 'The identity provider (IdP) reported that authentication failed'),
  samlNotAuthorized: refusal(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML'),

  notAuthorized: (caller: string, roleArn: string) =>
    refusal(
      403,
      'AccessDenied',
      `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
    ),
  actionDenied: (caller: string, action: string, resource: string) =>
    refusal(
      403,
      'AccessDenied',
      `User: ${caller} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
    ),
  noSuchKey: (id: string) => refusal(404, 'NoSuchEntity', `The Access Key with id ${id} cannot be found.`),
  keyQuota: (most: number) => refusal(409, 'LimitExceeded', `Cannot exceed quota for AccessKeysPerUser: ${most}`),
  tokenMissing: refusal(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token'),
  tokenInvalid: refusal(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.'),
  tokenExpired: refusal(403, 'ExpiredToken', 'The security token included in the request is expired'),
  signatureMismatch: refusal(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  ),
  signatureIncomplete: refusal(
    400,
    'IncompleteSignature',
    'Authorization header requires Credential, SignedHeaders and Signature, and a date.',
  ),
  wrongService: refusal(403, 'SignatureDoesNotMatch', "Credential should be scoped to correct service: 'sts'."),
  signatureExpired: (signed: string, earliest: string, now: string) =>
    refusal(
      403,
      'SignatureDoesNotMatch',
      `Signature expired: ${signed} is now earlier than ${earliest} (${now} - 15 min.)`,
    ),
  signatureEarly: (signed: string, latest: string, now: string) =>
    refusal(
      403,
      'SignatureDoesNotMatch',
      `Signature not yet current: ${signed} is still later than ${latest} (${now} + 15 min.)`,
    ),

  throttled: refusal(400, 'Throttling', 'Rate exceeded'),
  internal: refusal(
    500,
    'InternalFailure',
    'The request processing has failed because of an unknown error, exception or failure.',
  ),
  regionDisabled: refusal(
    403,
    'RegionDisabledException',
    'STS is not activated in this region for account:210987654321. Your account administrator can activate STS in this region using the IAM Console.',
  ),
  malformedPolicy: refusal(400, 'MalformedPolicyDocument', 'This policy contains invalid Json'),
  packedPolicyTooLarge: refusal(
    400,
    'PackedPolicyTooLarge',
    'Packed size of session tags consumes 214% of allotted space.',
  ),
} as const;
