import type { Failure, FailureKind } from '../domain/failure.ts';
import type { FileFault } from '../domain/failures/file-fault.ts';
import { STS_REFUSALS } from '../domain/failures/sts-failure.ts';
import { UPDATE_LIST_REFUSALS } from '../domain/failures/update-failure.ts';
import { profileName } from './sample-role.ts';

const host = 'sso.acme.example';
const path = '~/.aws/credentials';
const role = 'Analyst';
const faults: readonly FileFault[] = [
  'denied',
  'read-only',
  'full',
  'not-a-file',
  'link-loop',
  'busy',
  'missing-folder',
  'not-text',
  'other',
];

type Samples = { readonly [K in FailureKind]: readonly Extract<Failure, { kind: K }>[] };

/** At least one failure of every kind, and one per reason with its own message. */
export const SAMPLE_FAILURES: Samples = {
  'not-an-address': (['empty', 'malformed', 'not-https', 'has-password', 'console-address'] as const).map(reason => ({
    kind: 'not-an-address',
    reason,
  })),
  'invalid-profile-name': (['empty', 'too-long', 'character', 'reserved', 'taken'] as const).map(reason => ({
    kind: 'invalid-profile-name',
    reason,
  })),
  'not-a-target-role': (['account', 'role', 'partition', 'identity-center', 'known'] as const).map(reason => ({
    kind: 'not-a-target-role',
    reason,
  })),
  'not-an-external-id': [{ kind: 'not-an-external-id' }],
  'too-many-companies': [{ kind: 'too-many-companies' }],
  'forget-incomplete': [{ kind: 'forget-incomplete', fault: 'denied' }],
  'not-settings': [{ kind: 'not-settings', name: 'mai-settings.json' }],
  'offer-changed': [{ kind: 'offer-changed' }],
  'unknown-link': [{ kind: 'unknown-link' }],
  'policy-broken': (
    [
      { kind: 'syntax', line: 4, fault: 'comma' },
      { kind: 'unreadable', fault: 'denied' },
      { kind: 'open-to-others' },
      { kind: 'link' },
      { kind: 'not-a-folder' },
      { kind: 'not-text' },
    ] as const
  ).flatMap(problem =>
    (['last-good', 'nothing'] as const).map(remains => ({
      kind: 'policy-broken',
      problems: [{ name: '10-acme.json', problem, remains }],
    })),
  ),
  'company-retired': ['', 'Only our own sign-in is allowed.'].map(why => ({
    kind: 'company-retired',
    name: 'Other',
    company: 'Acme',
    why,
  })),
  'company-withdrawn': ['', 'Use our new sign-in.'].map(why => ({
    kind: 'company-withdrawn',
    name: 'Other',
    company: 'Acme',
    why,
  })),
  'company-moved': [{ kind: 'company-moved', name: 'Acme', company: 'Acme', why: '' }],
  'setup-unaccepted': [{ kind: 'setup-unaccepted', company: 'Acme' }],
  'setup-changed': [{ kind: 'setup-changed', company: 'Acme' }],
  'sandbox-off': [{ kind: 'sandbox-off', by: '--no-sandbox' }],
  'host-not-allowed': [{ kind: 'host-not-allowed', host }],
  'password-passed-on': [{ kind: 'password-passed-on', host }],
  'private-address': [{ kind: 'private-address', host: '192.168.1.1' }],
  'aws-endpoint-refused': [{ kind: 'aws-endpoint-refused', variable: 'AWS_ENDPOINT_URL_STS' }],
  locked: ['', 'Data must stay in Europe.'].map(why => ({ kind: 'locked', company: 'Acme', why })),
  'not-active': [{ kind: 'not-active' }],
  'not-copyable': [{ kind: 'not-copyable' }],
  'source-stopped': [{ kind: 'source-stopped', role: 'Auditor', source: role }],
  'keys-missing': [{ kind: 'keys-missing', role }],
  'keys-refused': [{ kind: 'keys-refused', role, code: 'InvalidClientTokenId' }],
  'trust-missing': [true, false].map(hasExternalId => ({
    kind: 'trust-missing',
    role: 'Auditor',
    account: 'Partner exchange',
    source: role,
    hasExternalId,
  })),
  'console-refused': [{ kind: 'console-refused', role, status: 400 }],
  'browser-unavailable': [{ kind: 'browser-unavailable' }],
  'browser-missing': [{ kind: 'browser-missing', browser: 'Firefox' }],
  'iam-refused': ['AccessDenied', 'ServiceFailure'].map(code => ({
    kind: 'iam-refused',
    action: 'CreateAccessKey',
    code,
  })),
  'iam-unreachable': [{ kind: 'iam-unreachable', host: 'iam.amazonaws.com' }],
  'key-changed': [{ kind: 'key-changed' }],
  'key-elsewhere': [{ kind: 'key-elsewhere', section: 'nightly export', path }],
  'two-keys': [{ kind: 'two-keys' }],
  'root-key': [{ kind: 'root-key' }],
  'rotation-unsaved': [{ kind: 'rotation-unsaved', fault: 'full' }],
  'endpoint-off': [{ kind: 'endpoint-off' }],
  'shortcut-unavailable': (['taken', 'wayland'] as const).map(reason => ({ kind: 'shortcut-unavailable', reason })),
  'endpoint-unavailable': (['port-taken', 'no-token-file', 'other'] as const).map(reason => ({
    kind: 'endpoint-unavailable',
    reason,
  })),
  'production-unconfirmed': [{ kind: 'production-unconfirmed', role, account: 'Sales production' }],
  'not-a-template': [
    ...(['empty', 'too-long', 'unclosed', 'no-role'] as const).map(kind => ({ kind })),
    { kind: 'unknown-placeholder', name: 'team' } as const,
    { kind: 'character', character: 'ü' } as const,
  ].map(fault => ({ kind: 'not-a-template', fault })),
  'update-unreachable': (['network', 'timeout', 'answer'] as const).map(reason => ({
    kind: 'update-unreachable',
    host: 'mai.example',
    reason,
  })),
  'update-list-refused': UPDATE_LIST_REFUSALS.map(reason => ({ kind: 'update-list-refused', reason })),
  'update-file-refused': (['size', 'content', 'publisher', 'redirect'] as const).map(reason => ({
    kind: 'update-file-refused',
    version: '2.0.0',
    reason,
  })),
  'update-failed': (['installer', 'unchanged'] as const).map(reason => ({
    kind: 'update-failed',
    version: '2.0.0',
    reason,
  })),
  'update-unsaved': faults.map(fault => ({ kind: 'update-unsaved', fault })),
  'save-failed': faults.map(fault => ({ kind: 'save-failed', fault })),
  'token-cache-unwritable': faults.map(fault => ({
    kind: 'token-cache-unwritable',
    path: '/home/ann/.aws/sso/cache/d033e22ae348aeb5660fc2140aec35850c4da997.json',
    fault,
  })),
  'not-a-region': [{ kind: 'not-a-region' }],
  'not-a-console-page': (['malformed', 'host', 'partition'] as const).map(reason => ({
    kind: 'not-a-console-page',
    reason,
    example: 'https://console.aws.amazon.com/ec2/home',
  })),
  'region-elsewhere': [{ kind: 'region-elsewhere', role, example: 'cn-north-1' }],
  'address-unreachable': (['name', 'refused', 'timeout', 'offline', 'proxy', 'other'] as const).map(reason => ({
    kind: 'address-unreachable',
    host,
    reason,
  })),
  'proxy-password': [{ kind: 'proxy-password', proxy: 'proxy.acme.example:3128' }],
  'no-keychain': [{ kind: 'no-keychain' }],
  'keychain-waiting': [{ kind: 'keychain-waiting' }],
  'keychain-unreachable': [{ kind: 'keychain-unreachable' }],
  'server-error': [{ kind: 'server-error', host, status: 503 }],
  'untrusted-certificate': [{ kind: 'untrusted-certificate', host }],
  'insecure-page': [{ kind: 'insecure-page', host }],
  'nothing-posted': [{ kind: 'nothing-posted', host }],
  'browser-refused': (['embedded', 'controlled', 'passkey', 'device'] as const).map(reason => ({
    kind: 'browser-refused',
    host: 'accounts.google.com',
    reason,
    ...(reason !== 'controlled' && { browsers: ['chrome', 'edge'] }),
  })),
  'own-browser': (['missing', 'no-start', 'no-answer', 'forbidden', 'in-use', 'ended'] as const).map(reason => ({
    kind: 'own-browser',
    browser: 'Google Chrome',
    reason,
  })),
  'sign-in-closed': [{ kind: 'sign-in-closed' }, { kind: 'sign-in-closed', after: 'timeout' }],
  'sign-in-canceled': [{ kind: 'sign-in-canceled' }],
  'sign-in-needs-person': [{ kind: 'sign-in-needs-person', host }],
  'sign-in-page-crashed': [{ kind: 'sign-in-page-crashed', host }],
  'assertion-malformed': (['base64', 'xml', 'not-saml', 'too-large', 'doctype'] as const).map(reason => ({
    kind: 'assertion-malformed',
    reason,
  })),
  'assertion-encrypted': [{ kind: 'assertion-encrypted' }],
  'other-accounts': [{ kind: 'other-accounts', company: 'Acme', host }],
  'assertion-expired': [{ kind: 'assertion-expired' }],
  'assertion-refused': [
    { kind: 'assertion-refused', status: 'denied' },
    { kind: 'assertion-refused', status: 'other' },
  ],
  'no-roles': [{ kind: 'no-roles' }],
  'identity-center-role': [{ kind: 'identity-center-role', role }],
  'portal-refused': [
    ...(['denied', 'code-expired', 'throttled'] as const).map(
      reason => ({ kind: 'portal-refused', host: 'acme.awsapps.com', reason }) as const,
    ),
    { kind: 'portal-refused', host: 'acme.awsapps.com', reason: 'other', code: 'InvalidClientException' },
  ],
  'portal-region': [
    { kind: 'portal-region', host: 'acme.awsapps.com' },
    { kind: 'portal-region', host: 'acme.awsapps.com', region: 'eu-west-1' },
  ],
  'role-not-offered': [{ kind: 'role-not-offered', role }],
  'sts-refused': STS_REFUSALS.map(refusal => ({ kind: 'sts-refused', refusal, code: 'SomeCode', role })),
  'sts-unreachable': [{ kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' }],
  'clock-skew': [{ kind: 'clock-skew', minutes: 7 }],
  'session-expired': [
    { kind: 'session-expired', role },
    { kind: 'session-expired', role, keysStay: true },
  ],
  'file-unreadable': faults.map(fault => ({ kind: 'file-unreadable', file: 'credentials', path, fault })),
  'file-unwritable': faults.map(fault => ({ kind: 'file-unwritable', file: 'config', path, fault })),
  'file-unparsable': [{ kind: 'file-unparsable', file: 'config', path, line: 12 }],
  'edit-refused': [{ kind: 'edit-refused', file: 'config', path }],
  'section-foreign': [
    { kind: 'section-foreign', file: 'credentials', profile: profileName('sales'), longLived: false },
    { kind: 'section-foreign', file: 'credentials', profile: profileName('sales'), longLived: true },
  ],
  'file-busy': [{ kind: 'file-busy', file: 'credentials', path }],
  'settings-damaged': [{ kind: 'settings-damaged', keptAs: 'settings.json.damaged' }],
  'settings-unwritable': faults.map(fault => ({ kind: 'settings-unwritable', fault })),
  'open-at-login-refused': faults.map(fault => ({ kind: 'open-at-login-refused', fault })),
  'not-found': [{ kind: 'not-found' }],
  'bad-message': [{ kind: 'bad-message' }],
  unexpected: [{ kind: 'unexpected', reference: 'ab12cd34' }],
};
