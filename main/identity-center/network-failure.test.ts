import { expect, it } from 'vitest';
import { ProxyPasswordRequired } from '../proxy/proxy-challenge.ts';
import { networkFailure } from './network-failure.ts';

const host = 'oidc.eu-central-1.amazonaws.com';

it.each([
  ['net::ERR_NAME_NOT_RESOLVED', 'name'],
  ['net::ERR_CONNECTION_REFUSED', 'refused'],
  ['net::ERR_EMPTY_RESPONSE', 'refused'],
  ['net::ERR_CONNECTION_TIMED_OUT', 'timeout'],
  ['net::ERR_TIMED_OUT', 'timeout'],
  ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
  ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'],
  ['socket hang up', 'other'],
])('the network error %s is explained as “%s”', (message, reason) => {
  expect(networkFailure(new Error(message), host)).toEqual({ kind: 'address-unreachable', host, reason });
});

it('an untrusted certificate, a timeout and a proxy’s password are failures of their own', () => {
  expect(networkFailure(new Error('net::ERR_CERT_AUTHORITY_INVALID'), host)).toEqual({
    kind: 'untrusted-certificate',
    host,
  });
  expect(networkFailure(new DOMException('', 'TimeoutError'), host)).toMatchObject({ reason: 'timeout' });
  expect(networkFailure(new ProxyPasswordRequired('proxy:8080'), host)).toEqual({
    kind: 'proxy-password',
    proxy: 'proxy:8080',
  });
  expect(networkFailure('odd', host)).toMatchObject({ reason: 'other' });
});
