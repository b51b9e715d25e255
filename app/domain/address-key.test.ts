import { describe, expect, it } from 'vitest';
import { addressKey } from './address-key.ts';

describe('two addresses', () => {
  it.each([
    'https://SSO.acme.example/aws',
    'HTTPS://sso.acme.example:443/aws',
    'https://sso.acme.example./aws',
    'https://sso.acme.example/%61ws',
    'https://sso.acme.example/x/../aws',
    'https://sso.acme.example/aws#top',
    'https://sso.acme.example/aws?',
    'https://s%73o.acme.example/aws',
    'https://ｓｓｏ.acme.example/aws',
  ])('are equal if %s is another spelling', spelling => {
    expect(addressKey(spelling)).toBe(addressKey('https://sso.acme.example/aws'));
  });

  it.each([
    'https://sso.acme.example/AWS',
    'https://sso.acme.example/aws/',
    'https://sso.acme.example/aws?a=1',
    'https://sso.acme.example:8443/aws',
    'http://sso.acme.example/aws',
    'https://sso.acme.example/a%2Fws',
  ])('differ if %s leads elsewhere', other => {
    expect(addressKey(other)).not.toBe(addressKey('https://sso.acme.example/aws'));
  });

  it('differ in significant percent-encoding', () => {
    expect(addressKey('https://sso.acme.example/a%2fws')).toBe('https://sso.acme.example/a%2Fws');
  });
});
