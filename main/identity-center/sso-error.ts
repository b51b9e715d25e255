import type { Failure } from '../../app/domain/failure.ts';
import { INCOMPLETE_RESPONSE } from '../aws/sts-failure.ts';
import { networkFailure } from './network-failure.ts';

/**
 * Why a request to IAM Identity Center failed. `code` is in OAuth's form, `invalid_grant`, also for AWS's own codes: `unauthorized`
 * for `UnauthorizedException`; `unknown` if the response has none, and `IncompleteAnswer` if it can't be read.
 */
export type SsoError =
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Called<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SsoError };

/** Keeps the known code only: messages and responses may quote the request, and so a token. */
export function ssoError(error: unknown, host: string): SsoError {
  const status = statusOf(error);
  if (!(error instanceof Error) || status === undefined)
    return { kind: 'failed', failure: networkFailure(error, host) };
  // Without `$fault` the SDK failed to parse the response, and `name` is that of a JavaScript error.
  if (!('$fault' in error)) return { kind: 'refused', status, code: INCOMPLETE_RESPONSE };
  const codes = [(error as { error?: unknown }).error, inOAuthForm(error.name)];
  const code = codes.find(each => typeof each === 'string' && /^[a-z][a-z0-9_]{0,63}$/.test(each)) ?? 'unknown';
  return { kind: 'refused', status, code: String(code) };
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined;
  return (error.$metadata as { readonly httpStatusCode?: number }).httpStatusCode;
}

/** `InvalidGrantException` → `invalid_grant`. */
const inOAuthForm = (name: string): string =>
  name
    .replace(/Exception$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .toLowerCase();

/** AWS's response lacks what it must have. */
export const INCOMPLETE: SsoError = { kind: 'refused', status: 200, code: INCOMPLETE_RESPONSE };

/** Whether AWS refused the request with one of these codes. */
export const isRefused = (called: Called<unknown>, ...codes: readonly string[]): boolean =>
  !called.ok && called.error.kind === 'refused' && codes.includes(called.error.code);

/** Whether AWS asks for fewer requests. */
export const isThrottled = ({ status, code }: Extract<SsoError, { kind: 'refused' }>): boolean =>
  status === 429 || code === 'slow_down' || code === 'too_many_requests' || code === 'throttling';

/** The failure that an error stands for, if it has no meaning of its own for the request. */
export function portalFailure(error: SsoError, host: string): Failure {
  if (error.kind === 'failed') return error.failure;
  if (isThrottled(error)) return { kind: 'portal-refused', host, reason: 'throttled' };
  switch (error.code) {
    case 'access_denied':
      return { kind: 'portal-refused', host, reason: 'denied' };
    case 'expired_token':
      return { kind: 'portal-refused', host, reason: 'code-expired' };
    default:
      return { kind: 'portal-refused', host, reason: 'other', code: error.code };
  }
}
