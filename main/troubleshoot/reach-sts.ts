import type { Reached } from '../../app/troubleshoot/facts.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';

/** Request timeout, in milliseconds. */
const TIMEOUT = 10_000;

export type StsReach = {
  readonly reached: Reached;
  /** How far the local clock is ahead of the response's date, in milliseconds, if it had one. */
  readonly clockSkew?: number;
};

/** Whether STS responds, with any status, and its time. */
export async function reachSts(fetch: Fetch, endpoint: string, now: () => number): Promise<StsReach> {
  const { host } = new URL(endpoint);
  try {
    const response = await fetch(endpoint, {
      method: 'GET',
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const serverTime = Date.parse(response.headers.get('date') ?? '');
    return { reached: { kind: 'reached', host }, ...(!Number.isNaN(serverTime) && { clockSkew: now() - serverTime }) };
  } catch (error) {
    return { reached: unreached(error, host) };
  }
}

type Reason = Extract<Reached, { kind: 'unreachable' }>['reason'];

// Names of Chromium's network errors: https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  [/ERR_NAME_|ERR_DNS_/, 'name'],
  [/ERR_PROXY|ERR_TUNNEL|ERR_SOCKS/, 'proxy'],
  [/ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED)/, 'offline'],
  [/TIMED_OUT|TimeoutError|aborted due to timeout/, 'timeout'],
  [/ERR_CONNECTION_|ERR_ADDRESS_|ERR_EMPTY_RESPONSE|ERR_SOCKET/, 'refused'],
];

function unreached(error: unknown, host: string): Exclude<Reached, { kind: 'reached' }> {
  const errorText = error instanceof Error ? `${error.name} ${error.message}` : '';
  if (/ERR_CERT_|ERR_SSL_(PINNED|CLIENT_AUTH)/.test(errorText)) return { kind: 'untrusted', host };
  const reason = REASONS.find(([pattern]) => pattern.test(errorText))?.[1] ?? 'other';
  return { kind: 'unreachable', host, reason };
}
