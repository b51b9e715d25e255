import { describe, expect, it } from 'vitest';
import { isRefused, isThrottled, portalFailure, type SsoError, ssoError } from './sso-error.ts';

const HOST = 'acme.awsapps.com';
const thrown = (name: string, status: number, parts: object = { $fault: 'client' }) =>
  Object.assign(new Error('quotes the-token'), { name, $metadata: { httpStatusCode: status }, ...parts });
const refused = (status: number, code: string) => ({ kind: 'refused', status, code }) as const;

describe('an error of AWS’s clients', () => {
  it.each<[string, unknown, SsoError]>([
    ['AWS’s name', thrown('InvalidGrantException', 400), refused(400, 'invalid_grant')],
    ['a name of several words', thrown('InvalidRequestRegionException', 400), refused(400, 'invalid_request_region')],
    ['a name with the ending inside', thrown('ExceptionOfAws', 400), refused(400, 'exception_of_aws')],
    [
      'the OAuth code rather than the name',
      thrown('Unknown', 400, { $fault: 'client', error: 'slow_down' }),
      refused(400, 'slow_down'),
    ],
    ['a code that is none', thrown('-', 400, { $fault: 'client', error: 'Quotes a-token' }), refused(400, 'unknown')],
    ['a code of 65 characters', thrown('-', 400, { $fault: 'client', error: 'x'.repeat(65) }), refused(400, 'unknown')],
    ['an unreadable response', thrown('SyntaxError', 200, {}), refused(200, 'IncompleteAnswer')],
    [
      'no response',
      Object.assign(new Error('net::ERR_CONNECTION_REFUSED'), { $metadata: {} }),
      { kind: 'failed', failure: { kind: 'address-unreachable', host: HOST, reason: 'refused' } },
    ],
    [
      'no response, by another program than AWS’s clients',
      new Error('net::ERR_NAME_NOT_RESOLVED'),
      { kind: 'failed', failure: { kind: 'address-unreachable', host: HOST, reason: 'name' } },
    ],
    [
      'no error at all',
      { $metadata: { httpStatusCode: 400 } },
      { kind: 'failed', failure: { kind: 'address-unreachable', host: HOST, reason: 'other' } },
    ],
  ])('is told by %s', (_what, error, told) => {
    expect(ssoError(error, HOST)).toEqual(told);
  });
});

describe('a refusal', () => {
  it.each([
    [429, 'unknown', true],
    [400, 'slow_down', true],
    [400, 'too_many_requests', true],
    [400, 'throttling', true],
    [400, 'invalid_request', false],
    [500, 'server_error', false],
  ])('with %i and %s asks for fewer requests: %s', (status, code, throttled) => {
    expect(isThrottled(refused(status, code))).toBe(throttled);
    const { reason } = portalFailure(refused(status, code), HOST) as { readonly reason: string };
    expect(reason === 'throttled').toBe(throttled);
  });

  it('is one of its codes, and no broken connection', () => {
    const called = (error: SsoError) => ({ ok: false, error }) as const;
    expect(isRefused(called(refused(400, 'invalid_grant')), 'invalid_client', 'invalid_grant')).toBe(true);
    expect(isRefused(called(refused(400, 'invalid_grant')), 'invalid_client')).toBe(false);
    expect(isRefused(called({ kind: 'failed', failure: { kind: 'not-found' } }), 'invalid_grant')).toBe(false);
    expect(isRefused({ ok: true, value: undefined }, 'invalid_grant')).toBe(false);
  });
});
