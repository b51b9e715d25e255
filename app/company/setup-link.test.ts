import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { LINK_SCHEME, openedItemsIn, parseLink } from './setup-link.ts';

const packaged = { allowsLoopback: false };
const unpackaged = { allowsLoopback: true };

describe('a link', () => {
  it.each([
    ['mai://setup?url=https://it.acme.example/acme.mai', 'https://it.acme.example/acme.mai'],
    ['mai://setup/?url=https%3A%2F%2Fit.acme.example%2Facme.mai%3Fa%3D1', 'https://it.acme.example/acme.mai?a=1'],
    ['MAI://SETUP?url=https://it.acme.example/a', 'https://it.acme.example/a'],
    [`${LINK_SCHEME}://setup?url=https://it.acme.example/a`, 'https://it.acme.example/a'],
  ])('%s leads to %s', (link, address) => {
    expect(parseLink(link, packaged)).toEqual({ kind: 'setup-link', address });
  });

  it.each([
    'mai://setup',
    'mai://setup?',
    'mai://setup?url=',
    'mai://setup?url=http://it.acme.example/a',
    'mai://setup?url=file:///etc/passwd',
    'mai://setup?url=javascript:alert(1)',
    'mai://setup?url=https://user:secret@it.acme.example/a',
    'mai://setup?url=https://user@it.acme.example/a',
    'mai://setup?url=https://:secret@it.acme.example/a',
    'mai://setup?u%72l=https://it.acme.example/a',
    'xmai://setup?url=https://it.acme.example/a',
    'mai://setup?url=https://a.example&url=https://b.example',
    'mai://setup?url=https://a.example&take=yes',
    'mai://setup?take=yes&url=https://a.example',
    'mai://setup?url=https://a.example#x',
    'mai://setup?url=https://a.example/ x',
    'mai://setup/../assume?url=https://a.example',
    'mai://startRole?key=x',
    'mai://sign-in?url=https://a.example',
    'mai:setup?url=https://a.example',
    `mai://setup?url=https://a.example/${'x'.repeat(5_000)}`,
    'mai://setup?url=http://127.0.0.1:8080/a',
  ])('%.80s is rejected', link => {
    claim('link-opens-setup-only');
    expect(parseLink(link, packaged)).toEqual({ kind: 'unknown-link' });
  });

  it('may have 4,096 characters', () => {
    const link = 'mai://setup?url=https://it.acme.example/'.padEnd(4_096, 'x');
    expect(parseLink(link, packaged)).toMatchObject({ kind: 'setup-link' });
    expect(parseLink(`${link}x`, packaged)).toEqual({ kind: 'unknown-link' });
  });

  it('may use loopback in tests', () => {
    expect(parseLink('mai://setup?url=http://127.0.0.1:8080/a', unpackaged)).toMatchObject({ kind: 'setup-link' });
    expect(parseLink('mai://setup?url=http://evil.example/a', unpackaged)).toEqual({ kind: 'unknown-link' });
  });
});

describe('a start', () => {
  it('returns links and files among its arguments only', () => {
    const argv = [
      '/opt/Mai/mai',
      '--allow-file-access-from-files',
      '--original-process-start-time=1',
      '.',
      'mai://setup?url=https://it.acme.example/a',
      '/home/ann/Downloads/Acme.MAI',
      '/home/ann/mai:1/Acme.mai',
      '/home/ann/notes.txt',
      '/home/ann/\0.mai',
      '--evil=/home/ann/x.mai',
      'mai://else',
    ];
    expect(openedItemsIn(argv, packaged)).toEqual([
      { kind: 'setup-link', address: 'https://it.acme.example/a' },
      { kind: 'setup-file', path: '/home/ann/Downloads/Acme.MAI' },
      { kind: 'setup-file', path: '/home/ann/mai:1/Acme.mai' },
      { kind: 'unknown-link' },
    ]);
  });
});
