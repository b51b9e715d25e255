import type { Failure, FailureKind } from '../domain/failure.ts';
import type { CompanyRetired } from '../domain/failures/company-failure.ts';
import type { FileFailure } from '../domain/failures/file-failure.ts';
import type { KeychainFailure } from '../domain/failures/keychain-failure.ts';
import type { SignInFailure } from '../domain/failures/sign-in-failure.ts';
import type { StsFailure, StsRefusal } from '../domain/failures/sts-failure.ts';

/**
 * What a failed silent renewal means for the next one.
 * `interaction-required`: interaction required; no attempt before a sign-in.
 * `snoozed`: snoozed by the person.
 * `retrying`: the provider is unreachable; retries all its roles later.
 * `aws`: AWS is unreachable; retries all roles of the same endpoint later.
 * `role-later`: retries this role later.
 * `provider`, `role`: a retry would fail the same way; shown to the person.
 */
export type RenewalReaction =
  | 'interaction-required'
  | 'snoozed'
  | 'retrying'
  | 'aws'
  | 'role-later'
  | 'provider'
  | 'role';

/** Failures of a renewal: those of sign-in, STS and the AWS files. */
type RenewalFailure = SignInFailure | StsFailure | FileFailure | KeychainFailure | CompanyRetired;

/** Whose reaction depends on more than the kind. */
type Various = 'sts-refused' | 'portal-refused';

const REACTIONS: Readonly<Record<Exclude<RenewalFailure['kind'], Various>, RenewalReaction>> = {
  'sign-in-needs-person': 'interaction-required',
  'sign-in-closed': 'interaction-required',
  'sign-in-canceled': 'snoozed',
  'nothing-posted': 'interaction-required',
  'browser-refused': 'interaction-required',
  'own-browser': 'provider',
  'address-unreachable': 'retrying',
  'proxy-password': 'provider',
  'server-error': 'retrying',
  // Captive portals answer for every host until their page was visited.
  'untrusted-certificate': 'retrying',
  'sandbox-off': 'provider',
  'insecure-page': 'provider',
  'host-not-allowed': 'provider',
  'password-passed-on': 'provider',
  'private-address': 'provider',
  'sign-in-page-crashed': 'interaction-required',
  'assertion-malformed': 'provider',
  'assertion-encrypted': 'provider',
  'other-accounts': 'provider',
  'assertion-expired': 'provider',
  'assertion-refused': 'provider',
  'no-roles': 'provider',
  'identity-center-role': 'role',
  'portal-region': 'provider',
  'role-not-offered': 'role',
  'sts-unreachable': 'aws',
  'aws-endpoint-refused': 'provider',
  'clock-skew': 'role',
  'source-stopped': 'role',
  'keys-refused': 'role',
  'trust-missing': 'role',
  'file-unreadable': 'role-later',
  'file-unwritable': 'role-later',
  'file-unparsable': 'role',
  'edit-refused': 'role',
  'section-foreign': 'role',
  'file-busy': 'role-later',
  'no-keychain': 'role',
  'keychain-waiting': 'role-later',
  'keychain-unreachable': 'role',
  'company-retired': 'provider',
  'company-withdrawn': 'provider',
  'company-moved': 'provider',
};

const REFUSALS: Readonly<Record<StsRefusal, RenewalReaction>> = {
  // A failure of the sign-in itself would affect every role.
  ExpiredTokenException: 'provider',
  IDPRejectedClaim: 'provider',
  InvalidIdentityToken: 'provider',
  AccessDenied: 'role',
  RegionDisabledException: 'role',
  MalformedPolicyDocument: 'role',
  PackedPolicyTooLarge: 'role',
  Throttling: 'role-later',
  DurationTooLong: 'role',
  Other: 'role',
};

/** AWS error codes for temporary problems. */
const BAD_MOMENT = /^(InternalFailure|InternalError|InternalServerError|ServiceUnavailable|RequestTimeout|Unknown)/;

/** Other failures belong to the role, and a retry would fail the same way. */
export function renewalReaction(failure: Failure): RenewalReaction {
  if (failure.kind === 'sts-refused') return BAD_MOMENT.test(failure.code) ? 'role-later' : REFUSALS[failure.refusal];
  // AWS's rate counts for all roles of the person; other refusals may concern this one only.
  if (failure.kind === 'portal-refused') return failure.reason === 'throttled' ? 'retrying' : 'role-later';
  const reactions: Readonly<Partial<Record<FailureKind, RenewalReaction>>> = REACTIONS;
  return reactions[failure.kind] ?? 'role';
}
