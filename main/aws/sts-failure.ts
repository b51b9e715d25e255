import type { Failure } from '../../app/domain/failure.ts';
import type { StsRefusal } from '../../app/domain/failures/sts-failure.ts';
import { ProxyPasswordRequired } from '../proxy/proxy-challenge.ts';

// Error codes of STS, and the SDK's names for those that it models.
const REFUSALS = {
  ExpiredToken: 'ExpiredTokenException',
  ExpiredTokenException: 'ExpiredTokenException',
  IDPRejectedClaim: 'IDPRejectedClaim',
  IDPRejectedClaimException: 'IDPRejectedClaim',
  InvalidIdentityToken: 'InvalidIdentityToken',
  InvalidIdentityTokenException: 'InvalidIdentityToken',
  AccessDenied: 'AccessDenied',
  AccessDeniedException: 'AccessDenied',
  RegionDisabledException: 'RegionDisabledException',
  MalformedPolicyDocument: 'MalformedPolicyDocument',
  MalformedPolicyDocumentException: 'MalformedPolicyDocument',
  PackedPolicyTooLarge: 'PackedPolicyTooLarge',
  PackedPolicyTooLargeException: 'PackedPolicyTooLarge',
  Throttling: 'Throttling',
  ThrottlingException: 'Throttling',
  TooManyRequestsException: 'Throttling',
} as const satisfies Readonly<Record<string, StsRefusal>>;

// A server in STS's place may send the code `constructor`, which every object has.
const refusalOf = (code: string): StsRefusal =>
  Object.hasOwn(REFUSALS, code) ? REFUSALS[code as keyof typeof REFUSALS] : 'Other';

/** Stands in for an error code where the response was incomplete. */
export const INCOMPLETE_RESPONSE = 'IncompleteAnswer';

/**
 * The failure that an error of the SDK stands for. Keeps the known code only, because messages may quote the request.
 */
export function stsFailure(error: unknown, role: string, host: string): Failure {
  if (error instanceof ProxyPasswordRequired) return { kind: 'proxy-password', proxy: error.proxy };
  if (!isServiceError(error)) return { kind: 'sts-unreachable', host };
  // Without `$fault` the SDK failed to parse the response: no refusal by STS.
  if (!('$fault' in error)) return { kind: 'sts-refused', refusal: 'Other', code: INCOMPLETE_RESPONSE, role };
  const code = /^[A-Za-z.]{1,64}$/.test(error.name) ? error.name : 'Unknown';
  const refusal = isTooLong(error) ? 'DurationTooLong' : refusalOf(code);
  return { kind: 'sts-refused', refusal, code, role };
}

type ServiceError = Error & { readonly $metadata: { readonly httpStatusCode?: number } };

const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof Error && '$metadata' in error && (error as ServiceError).$metadata.httpStatusCode !== undefined;

const isTooLong = ({ name, message }: Error): boolean =>
  /^ValidationError(Exception)?$/.test(name) &&
  /DurationSeconds exceeds the (MaxSessionDuration|1 hour session limit)/.test(message);
