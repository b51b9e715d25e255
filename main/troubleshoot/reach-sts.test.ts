import { describe, expect, it } from 'vitest';
import { reachSts } from './reach-sts.ts';

const at = 'https://sts.eu-central-1.amazonaws.com';
const host = 'sts.eu-central-1.amazonaws.com';
const failing = (message: string) => async () => {
  throw new Error(message);
};

describe('STS', () => {
  it('is reached with any response, and returns its time', async () => {
    const answer = new Response('', { status: 403, headers: { date: 'Mon, 04 May 2026 10:00:00 GMT' } });
    const now = () => Date.parse('2026-05-04T10:07:00Z');
    expect(await reachSts(async () => answer, at, now)).toEqual({
      reached: { kind: 'reached', host },
      clockSkew: 420_000,
    });
  });

  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'name'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['The operation was aborted due to timeout', 'timeout'],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_FAILED', 'other'],
  ] as const)('is not reached after %s, with the reason', async (message, reason) => {
    expect(await reachSts(failing(message), at, () => 0)).toEqual({ reached: { kind: 'unreachable', host, reason } });
  });

  it('is not trusted with another certificate', async () => {
    const { reached } = await reachSts(failing('net::ERR_CERT_AUTHORITY_INVALID'), at, () => 0);
    expect(reached).toEqual({ kind: 'untrusted', host });
  });
});
