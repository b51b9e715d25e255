import { describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { addressSpace, mayReach } from './address-space.ts';

describe('an address is loopback, private or public', () => {
  test.each([
    [
      'loopback',
      'http://localhost:4566/',
      'http://app.localhost',
      'http://127.0.0.1',
      'http://127.9.9.9',
      'http://[::1]:1',
    ],
    [
      'loopback',
      'http://0x7f.1',
      'http://2130706433',
      'http://0',
      'http://[::ffff:127.0.0.1]',
      'http://[::]',
      'ws://LOCALHOST.',
    ],
    [
      'private',
      'https://10.0.0.1',
      'https://172.16.0.1',
      'https://172.31.255.255',
      'https://192.168.1.1',
      'https://169.254.169.254',
    ],
    [
      'private',
      'https://100.64.0.1',
      'https://198.18.0.1',
      'https://224.0.0.1',
      'https://255.255.255.255',
      'https://[::ffff:10.0.0.1]',
    ],
    [
      'private',
      'https://[fd00::1]',
      'https://[fe80::1]',
      'https://[ff02::1]',
      'https://[64:ff9b::7f00:1]',
      'https://[2002:7f00:1::]',
    ],
    [
      'private',
      'https://router',
      'https://nas.local',
      'https://localhost.localdomain',
      'https://x.internal',
      'https://box.lan',
      'https://a.home.arpa.',
      'https://home.arpa',
    ],
    [
      'public',
      'https://sso.acme.example',
      'https://8.8.8.8',
      'https://172.32.0.1',
      'https://100.128.0.1',
      'https://[2606:4700::1]',
    ],
    [
      'public',
      'https://localhost.acme.example',
      'https://127.0.0.1.acme.example',
      'https://local.example',
      'https://notlocal.com',
      'about:blank',
      'data:text/plain,x',
      'xhttp://localhost/',
    ],
  ] as const)('%s: %s and its like', (space, ...addresses) => {
    expect(addresses.map(addressSpace)).toEqual(addresses.map(() => space));
  });
});

describe('a sign-in', () => {
  const listed = (host: string) => host === 'adfs.corp.local';
  test.each([
    ['https://sso.acme.example', 'https://login.other.example', true],
    ['https://sso.acme.example', 'https://10.0.0.1', false],
    ['https://sso.acme.example', 'wss://localhost:8080', false],
    ['https://sso.acme.example', 'https://adfs.corp.local', true],
    ['https://sso.corp.local', 'https://10.0.0.1', true],
    ['https://sso.corp.local', 'http://localhost', false],
    ['http://localhost:1', 'http://127.0.0.1:2', true],
    ['http://localhost:1', 'https://10.0.0.1', true],
  ])('at %s reaches %s: %s', (signInUrl, address, isReached) => {
    claim('private-network');
    expect(mayReach(signInUrl, address, listed)).toBe(isReached);
  });
});
