import type { FailureKind } from '../domain/failure.ts';

/** `danger`: something may be attacking; `information`: nothing is wrong, something ended or is not possible. */
export type Level = 'information' | 'warning' | 'danger';

const DANGER: ReadonlySet<FailureKind> = new Set([
  'untrusted-certificate',
  'insecure-page',
  'password-passed-on',
  'private-address',
  'host-not-allowed',
  'sandbox-off',
  'setup-unaccepted',
  'update-file-refused',
]);

const INFORMATION: ReadonlySet<FailureKind> = new Set([
  'sign-in-closed',
  'sign-in-canceled',
  'sign-in-needs-person',
  'session-expired',
  'source-stopped',
  'production-unconfirmed',
  'locked',
  'not-found',
  'not-active',
  'not-copyable',
  'not-settings',
  'offer-changed',
  'unknown-link',
  'endpoint-off',
  'keychain-waiting',
  'setup-changed',
]);

/** How serious a failure is. */
export const levelOf = (kind: FailureKind): Level =>
  DANGER.has(kind) ? 'danger' : INFORMATION.has(kind) ? 'information' : 'warning';

/** Failures whose message sends the person to IT, or asks for a report. */
const ASKS_FOR_HELP: ReadonlySet<FailureKind> = new Set([
  'policy-broken',
  'setup-unaccepted',
  'host-not-allowed',
  'password-passed-on',
  'private-address',
  'address-unreachable',
  'server-error',
  'untrusted-certificate',
  'insecure-page',
  'nothing-posted',
  'browser-refused',
  'own-browser',
  'assertion-malformed',
  'assertion-encrypted',
  'assertion-refused',
  'no-roles',
  'identity-center-role',
  'portal-refused',
  'portal-region',
  'role-not-offered',
  'sts-refused',
  'keys-refused',
  'console-refused',
  'edit-refused',
  'update-list-refused',
  'update-file-refused',
  'update-failed',
  'bad-message',
  'unexpected',
]);

/** Whether a failure offers its details and the company's support. */
export const asksForHelp = (kind: FailureKind): boolean => ASKS_FOR_HELP.has(kind);
