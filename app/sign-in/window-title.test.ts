import { expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { en } from '../text/en/en.ts';
import { windowTitle } from './window-title.ts';

const titleOf = (address: string) => windowTitle(new URL(address).host, en);

it.each([
  ['https://login.microsoftonline.com/common', 'login.microsoftonline.com — Sign in'],
  ['https://sso.acme.example:8443/aws', 'sso.acme.example:8443 — Sign in'],
  ['http://127.0.0.1:8080/', '127.0.0.1:8080 — Sign in'],
])('a sign-in window on %s is titled %s', (address, title) => {
  expect(titleOf(address)).toBe(title);
});

it('a sign-in window on a long host shows the host’s end, whatever it begins with', () => {
  claim('title-long-host');
  const lure = `login.microsoftonline.com.${'session-id-'.repeat(5)}0.evil.example`;
  expect(titleOf(`https://${lure}/`)).toBe('…on-id-session-id-0.evil.example — Sign in');
  expect(titleOf(`https://login.microsoftonline.com.${'a.'.repeat(20)}evil.example:8443/`)).toMatch(
    /^….{1,31}evil\.example:8443 — Sign in$/,
  );
  expect(titleOf(`https://accounts.google.com.sign-in.attacker.example/`)).toBe(
    '….com.sign-in.attacker.example — Sign in',
  );
});

it('a sign-in window on a host in letters that look like others shows them as punycode', () => {
  claim('title-long-host');
  expect(titleOf('https://l\u043egin.example/')).toBe('xn--lgin-55d.example — Sign in');
});
