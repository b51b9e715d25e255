import type { Failure } from '../../app/domain/failure.ts';
import { ProxyPasswordRequired } from '../proxy/proxy-challenge.ts';

type Reason = Extract<Failure, { kind: 'address-unreachable' }>['reason'];

/** Chromium's names of network errors: https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h */
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  [/ERR_NAME_/, 'name'],
  [/ERR_(CONNECTION_TIMED_OUT|TIMED_OUT)/, 'timeout'],
  [/ERR_(CONNECTION_\w+|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE)/, 'refused'],
  [/ERR_(INTERNET_DISCONNECTED|NETWORK_IO_SUSPENDED)/, 'offline'],
  [/ERR_(PROXY_\w+|TUNNEL_CONNECTION_FAILED|MANDATORY_PROXY\w+)/, 'proxy'],
];

/** The failure that an error of a request to this host stands for. */
export function networkFailure(error: unknown, host: string): Failure {
  if (error instanceof ProxyPasswordRequired) return { kind: 'proxy-password', proxy: error.proxy };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (/ERR_CERT_/.test(message)) return { kind: 'untrusted-certificate', host };
  const reason = name === 'TimeoutError' ? 'timeout' : REASONS.find(([pattern]) => pattern.test(message))?.[1];
  return { kind: 'address-unreachable', host, reason: reason ?? 'other' };
}
