import type { Failure, FailureKind, StsRefusal } from '../domain/failure.ts';

/**
 * What a failed silent refresh means for the next one.
 * `person`: only a sign-in by the person helps; nothing is tried before.
 * `put-off`: the person has just said that they don't want to.
 * `way`: the way to the company is broken; all of the provider is tried again later.
 * `aws`: the way to AWS is broken; the roles that go the same way are tried again later.
 * `role-later`: this role is tried again later.
 * `provider`, `role`: another try would meet the same; the person is told.
 */
export type RefreshVerdict = 'person' | 'put-off' | 'way' | 'aws' | 'role-later' | 'provider' | 'role';

const VERDICTS: Readonly<Record<Exclude<FailureKind, 'sts-refused'>, RefreshVerdict>> = {
  'sign-in-needs-person': 'person',
  'sign-in-closed': 'person',
  'sign-in-cancelled': 'put-off',
  'nothing-posted': 'person',
  'browser-refused': 'person',
  'address-unreachable': 'way',
  'proxy-password': 'provider',
  'server-error': 'way',
  // Hotels and trains answer in everybody's name until their own page was seen.
  'untrusted-certificate': 'way',
  'sandbox-off': 'provider',
  'insecure-page': 'provider',
  'host-not-allowed': 'provider',
  'password-passed-on': 'provider',
  'private-address': 'provider',
  'aws-endpoint-refused': 'provider',
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
  'clock-skew': 'role',
  'session-expired': 'role',
  'not-live': 'role',
  'source-stopped': 'role',
  'keys-missing': 'role',
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
  'settings-damaged': 'role',
  'settings-unwritable': 'role',
  'not-an-address': 'role',
  'invalid-profile-name': 'role',
  'not-a-region': 'role',
  'not-a-template': 'role',
  'production-unconfirmed': 'role',
  'save-failed': 'role',
  'region-elsewhere': 'role',
  'not-a-target-role': 'role',
  'not-an-external-id': 'role',
  'not-copyable': 'role',
  'console-refused': 'role',
  'browser-unavailable': 'role',
  'endpoint-off': 'role',
  'endpoint-unavailable': 'role',
  'shortcut-unavailable': 'role',
  'open-at-login-refused': 'role',
  locked: 'role',
  'too-many-companies': 'role',
  'not-settings': 'role',
  'offer-changed': 'role',
  'forget-incomplete': 'role',
  'unknown-link': 'role',
  'policy-broken': 'role',
  'setup-unaccepted': 'role',
  'company-retired': 'provider',
  'not-found': 'role',
  'bad-message': 'role',
  unexpected: 'role',
};

const REFUSALS: Readonly<Record<StsRefusal, RefreshVerdict>> = {
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

export function refreshVerdict(failure: Failure): RefreshVerdict {
  if (failure.kind !== 'sts-refused') return VERDICTS[failure.kind];
  return BAD_MOMENT.test(failure.code) ? 'role-later' : REFUSALS[failure.refusal];
}
