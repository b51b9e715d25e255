import { describe, expect, test } from 'vitest';
import {
  failureOfLoad,
  failureOfNavigation,
  failureOfStatus,
  failureOfTimeout,
  isAborted,
  isBrowserRejected,
  isForbidden,
  isInsecure,
} from './page-failure.ts';

const page = 'https://sso.example.com/aws';

describe('a page that did not load', () => {
  test.each([
    [-7, 'timeout'],
    [-118, 'timeout'],
    [-15, 'refused'],
    [-100, 'refused'],
    [-101, 'refused'],
    [-102, 'refused'],
    [-324, 'refused'],
    [-21, 'offline'],
    [-106, 'offline'],
    [-105, 'name'],
    [-137, 'name'],
    [-111, 'proxy'],
    [-115, 'proxy'],
    [-130, 'proxy'],
    [-1, 'other'],
    [-199, 'other'],
    [-300, 'other'],
    [-301, 'other'],
  ] as const)('reports Chromium’s error %i as "%s"', (code, reason) => {
    expect(failureOfLoad(code, page)).toEqual({ kind: 'address-unreachable', host: 'sso.example.com', reason });
  });

  test.each([-200, -201, -202, -207, -299])('reports %i as an untrusted certificate', code => {
    expect(failureOfLoad(code, page)).toEqual({ kind: 'untrusted-certificate', host: 'sso.example.com' });
  });

  test('recognizes an aborted navigation', () => {
    expect(isAborted(-3)).toBe(true);
    expect(isAborted(-20)).toBe(true);
    expect(isAborted(-105)).toBe(false);
  });
});

describe('Google’s rejection of the browser', () => {
  test.each([
    ['https://accounts.google.com/v3/signin/rejected?rrk=46', true],
    ['https://accounts.google.com/signin/rejected', true],
    ['https://accounts.google.com/v3/signin/identifier', false],
    ['https://accounts.google.com.example.com/signin/rejected', false],
    ['http://accounts.google.com/signin/rejected', false],
    ['about:blank', false],
    ['https://accounts.google.com/a/v3/signin/rejected', false],
    ['https://accounts.google.com/v3/signin/rejected/more', false],
    ['https://accounts.google.com/more/signin/rejected', false],
    ['no address', false],
  ])('is %s: %s', (address, isRefusal) => {
    expect(isBrowserRejected(address)).toBe(isRefusal);
  });
});

describe('the status of the first page', () => {
  test('is a server error from 500 on', () => {
    for (const status of [500, 503])
      expect(failureOfStatus(status, page)).toEqual({ kind: 'server-error', host: 'sso.example.com', status });
  });

  test('means a wrong address if nothing is there', () => {
    for (const status of [400, 404, 499])
      expect(failureOfStatus(status, page)).toEqual({ kind: 'nothing-posted', host: 'sso.example.com' });
  });

  test.each([200, 302, 401, 403])('is left to the page for %i', status => {
    expect(failureOfStatus(status, page)).toBeUndefined();
  });
});

describe('an unencrypted page', () => {
  test.each([
    ['http://sso.example.com/login', true],
    ['https://sso.example.com/login', false],
    ['http://127.0.0.1:8080/login', false],
    ['mailto:it@example.com', false],
  ])('%s: %s', (address, expected) => {
    expect(isInsecure(address)).toBe(expected);
  });
});

describe('a navigation of a sign-in', () => {
  const mayOpen = (host: string) => host.endsWith('.example.com');

  test.each([
    ['https://sso.example.com/', false],
    ['https://elsewhere.example.org/', true],
    ['https://signin.aws.amazon.com/saml', false],
    ['about:blank', false],
  ])('to %s is forbidden by the company’s setup: %s', (address, expected) => {
    expect(isForbidden(address, mayOpen)).toBe(expected);
  });

  test.each([
    ['http://sso.example.com/', { kind: 'insecure-page', host: 'sso.example.com' }],
    ['https://elsewhere.example.org/', { kind: 'host-not-allowed', host: 'elsewhere.example.org' }],
    ['https://mfa.example.com/', undefined],
  ])('to %s fails with: %o', (address, failure) => {
    for (const isFirst of [true, false]) expect(failureOfNavigation(address, page, isFirst, mayOpen)).toEqual(failure);
  });

  test('to another scheme fails only before the first page', () => {
    const left = { kind: 'nothing-posted', host: 'sso.example.com' };
    expect(failureOfNavigation('mailto:it@example.com', page, true, mayOpen)).toEqual(left);
    expect(failureOfNavigation('mailto:it@example.com', page, false, mayOpen)).toBeUndefined();
  });
});

test('a hidden sign-in that times out requires interaction, unless no page has loaded', () => {
  expect(failureOfTimeout(page, true)).toEqual({
    kind: 'address-unreachable',
    host: 'sso.example.com',
    reason: 'timeout',
  });
  expect(failureOfTimeout(page, false)).toEqual({ kind: 'sign-in-needs-person', host: 'sso.example.com' });
});
