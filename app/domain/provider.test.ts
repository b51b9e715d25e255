import { describe, expect, it } from 'vitest';
import { ACME } from '../testing/sample-role.ts';
import { isAllowedAddress, isPortal, parseSignInUrl, wasNamedByHost } from './provider.ts';

const addressOf = (text: string) => {
  const parsed = parseSignInUrl(text);
  return parsed.ok ? parsed.value : parsed.failure;
};

it('is a portal’s only with a portal’s settings', () => {
  expect(isPortal(ACME)).toBe(false);
  expect(isPortal({ ...ACME, portal: { region: 'eu-west-1' } })).toBe(true);
});

describe('a sign-in address', () => {
  it.each([
    ['as it stands', 'https://sso.example.com/aws', 'https://sso.example.com/aws'],
    ['without https://', 'sso.example.com/aws', 'https://sso.example.com/aws'],
    ['without https:// but with a port', 'sso.example.com:8443/aws', 'https://sso.example.com:8443/aws'],
    ['with spaces around it', '  sso.example.com/aws \n', 'https://sso.example.com/aws'],
    ['in angle brackets, as mail programs write it', '<https://sso.example.com/aws>', 'https://sso.example.com/aws'],
    ['in capital letters', 'HTTPS://SSO.Example.com/AWS', 'https://sso.example.com/AWS'],
    [
      'with its query',
      'https://sso.example.com/p?RelayState=a%3Ab&x=1',
      'https://sso.example.com/p?RelayState=a%3Ab&x=1',
    ],
    [
      'with another address in its query',
      'sso.example.com/go?to=https://x.example',
      'https://sso.example.com/go?to=https://x.example',
    ],
    ['of an intranet’s host', 'https://sso/aws', 'https://sso/aws'],
    ['on this computer', 'http://127.0.0.1:8080/idp', 'http://127.0.0.1:8080/idp'],
    ['on this computer without http://', 'localhost:8080/idp', 'http://localhost:8080/idp'],
    [
      'as long as it may be',
      `https://sso.example.com/?${'a'.repeat(4_071)}`,
      `https://sso.example.com/?${'a'.repeat(4_071)}`,
    ],
    ['with angle brackets in it', 'https://sso.example.com/?x=<y>', 'https://sso.example.com/?x=%3Cy%3E'],
    ['on this computer without a port', 'localhost', 'http://localhost/'],
    ['on this computer without a port, with a path', 'localhost/idp', 'http://localhost/idp'],
    ['of a host that only mentions the access portal', 'app.aws.example.com', 'https://app.aws.example.com/'],
    ['of a host that only mentions AWS', 'aws.amazon.com.example.com', 'https://aws.amazon.com.example.com/'],
  ])('is accepted %s', (_, text, address) => {
    expect(addressOf(text)).toBe(address);
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n\t '],
    ['empty', '<>'],
    ['malformed', 'my company'],
    ['malformed', 'sso'],
    ['malformed', `https://sso.example.com/?${'a'.repeat(4_073)}`],
    ['malformed', '<https://sso.example.com'],
    ['malformed', '<https://sso.example.com>x'],
    ['malformed', 'x/localhost'],
    ['malformed', `https://sso.example.com/${'a/../'.repeat(1_000)}`],
    ['malformed', 'https://sso.example.com>'],
    ['has-password', 'https://:secret@sso.example.com/aws'],
    ['not-https', 'HTTP://sso.example.com/aws'],
    ['console-address', 'https://aws.amazon.com/'],
    ['malformed', 'https://'],
    ['malformed', 'https://sso.example.com:99999/'],
    ['malformed', 'javascript:alert(1)'],
    ['malformed', 'file:///etc/passwd'],
    ['malformed', 'ftp://sso.example.com'],
    ['malformed', 'mai://setup'],
    ['malformed', 'https://sso.example.com/a b'],
    ['malformed', `https://sso.example.com/${'a'.repeat(5_000)}`],
    ['not-https', 'http://sso.example.com/aws'],
    ['not-https', 'http://127.0.0.1.example.com/'],
    ['not-https', 'http://localhost.example.com/'],
    ['has-password', 'https://me:secret@sso.example.com/aws'],
    ['has-password', 'https://me@sso.example.com/aws'],
    ['has-password', 'me@sso.example.com'],
    ['console-address', 'https://signin.aws.amazon.com/saml'],
    ['console-address', 'https://console.aws.amazon.com/console/home'],
    ['console-address', 'https://123456789012.signin.aws.amazon.com/console'],
    ['console-address', 'signin.amazonaws.cn/saml'],
    ['console-address', 'signin.amazonaws-us-gov.com'],
    ['console-address', 'signin.amazonaws-eusc.eu'],
  ])('is rejected as %s: %s', (reason, text) => {
    expect(addressOf(text)).toEqual({ kind: 'not-an-address', reason });
  });

  it('that is too long when encoded is rejected', () => {
    expect(addressOf(`https://sso.example.com/${'ü'.repeat(4_000)}`)).toMatchObject({ reason: 'malformed' });
  });

  it('with an overlong host is rejected', () => {
    const host = `${'a.'.repeat(300)}example.com`;
    expect(addressOf(host)).toMatchObject({ reason: 'malformed' });
  });
});

it('a sign-in address may have a host of the maximum length', () => {
  const label = 'a'.repeat(61);
  const host = `${`${label}.`.repeat(4)}aaaaa`;
  expect(host).toHaveLength(253);
  expect(addressOf(`https://${host}/`)).toBe(`https://${host}/`);
  expect(addressOf(`https://a${host}/`)).toMatchObject({ reason: 'malformed' });
});

describe('a page in the sign-in window', () => {
  it.each(['https://sso.example.com/', 'http://localhost:1/', 'http://127.0.0.1:1/', 'http://[::1]:1/'])(
    'may be %s',
    address => {
      expect(isAllowedAddress(address)).toBe(true);
    },
  );

  it.each([
    'http://sso.example.com/',
    'http://127.0.0.2/',
    'http://localhost.example.com/',
    'http://my.localhost/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:https://sso.example.com/1',
    'javascript:alert(1)',
    'app://mai/',
    'about:blank',
    '',
  ])('may not be %s', address => {
    expect(isAllowedAddress(address)).toBe(false);
  });
});

it('a provider was named by its host if its name is the host with the port', () => {
  const provider = { ...ACME, signInUrl: 'https://sso.example.com:8443/aws' };
  expect(wasNamedByHost({ ...provider, name: 'sso.example.com:8443' })).toBe(true);
  expect(wasNamedByHost({ ...provider, name: 'sso.example.com' })).toBe(false);
});
