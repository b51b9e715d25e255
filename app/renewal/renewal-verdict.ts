import type { Failure, FailureKind } from '../domain/failure.ts';
import type { CompanyRetired } from '../domain/failures/company-failure.ts';
import type { FileFailure } from '../domain/failures/file-failure.ts';
import type { KeychainFailure } from '../domain/failures/keychain-failure.ts';
import type { SignInFailure } from '../domain/failures/sign-in-failure.ts';
import type { StsFailure, StsRefusal } from '../domain/failures/sts-failure.ts';

/**
 * What a failed silent renewal means for the next one.
 * `person`: only a sign-in by the person helps; nothing is tried before.
 * `put-off`: the person has just said that they don't want to.
 * `way`: the way to the company is broken; all of the provider is tried again later.
 * `aws`: the way to AWS is broken; the roles that go the same way are tried again later.
 * `role-later`: this role is tried again later.
 * `provider`, `role`: another try would meet the same; the person is told.
 */
export type RenewalVerdict = 'person' | 'put-off' | 'way' | 'aws' | 'role-later' | 'provider' | 'role';

/** What a renewal can fail with beyond its own role: each of the groups that signing in, STS and the AWS files bring. */
type RenewalFailure = SignInFailure | StsFailure | FileFailure | KeychainFailure | CompanyRetired;

const VERDICTS: Readonly<Record<Exclude<RenewalFailure['kind'], 'sts-refused'>, RenewalVerdict>> = {
  'sign-in-needs-person': 'person',
  'sign-in-closed': 'person',
  'sign-in-cancelled': 'put-off',
  'nothing-posted': 'person',
  'browser-refused': 'person',
  'address-unreachable': 'way',
  'proxy-password': 'provider',
  'server-error': 'way',
  // The portals of hotels and trains answer for every host until their own page was visited.
  'untrusted-certificate': 'way',
  'sandbox-off': 'provider',
  'insecure-page': 'provider',
  'host-not-allowed': 'provider',
  'password-passed-on': 'provider',
  'private-address': 'provider',
  'sign-in-page-crashed': 'person',
  'assertion-malformed': 'provider',
  'assertion-encrypted': 'provider',
  'other-accounts': 'provider',
  'assertion-expired': 'provider',
  'assertion-refused': 'provider',
  'no-roles': 'provider',
  'identity-center-role': 'role',
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
};

const REFUSALS: Readonly<Record<StsRefusal, RenewalVerdict>> = {
  // The company's sign-in itself: every role would meet it, each with a sign-in of its own.
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

/** AWS's names for its own bad moments. */
const BAD_MOMENT = /^(InternalFailure|InternalError|InternalServerError|ServiceUnavailable|RequestTimeout|Unknown)/;

/** What does not belong to a renewal is about the role, and another try would meet the same. */
export function renewalVerdict(failure: Failure): RenewalVerdict {
  if (failure.kind === 'sts-refused') return BAD_MOMENT.test(failure.code) ? 'role-later' : REFUSALS[failure.refusal];
  const verdicts: Readonly<Partial<Record<FailureKind, RenewalVerdict>>> = VERDICTS;
  return verdicts[failure.kind] ?? 'role';
}
