import { describe, expect, test } from 'vitest';
import { failureOfLoad, failureOfStatus, isGivenUp, isInsecure, isRefusalOfBrowser } from './page-failure.ts';

const page = 'https://sso.example.com/aws';

describe('a page that did not load', () => {
  test.each([
    [-105, 'name'],
    [-102, 'refused'],
    [-118, 'timeout'],
    [-106, 'offline'],
    [-130, 'proxy'],
    [-1, 'other'],
  ] as const)('tells Chromium’s error %i as "%s"', (code, reason) => {
    expect(failureOfLoad(code, page)).toEqual({ kind: 'address-unreachable', host: 'sso.example.com', reason });
  });

  test.each([-200, -201, -202, -207])('takes %i as a certificate that is not trusted', code => {
    expect(failureOfLoad(code, page)).toEqual({ kind: 'untrusted-certificate', host: 'sso.example.com' });
  });

  test('knows a navigation that was only given up', () => {
    expect(isGivenUp(-3)).toBe(true);
    expect(isGivenUp(-105)).toBe(false);
  });
});

describe('Google’s refusal of a window', () => {
  test.each([
    ['https://accounts.google.com/v3/signin/rejected?rrk=46', true],
    ['https://accounts.google.com/signin/rejected', true],
    ['https://accounts.google.com/v3/signin/identifier', false],
    ['https://accounts.google.com.example.com/signin/rejected', false],
    ['http://accounts.google.com/signin/rejected', false],
    ['about:blank', false],
  ])('is %s: %s', (address, isRefusal) => {
    expect(isRefusalOfBrowser(address)).toBe(isRefusal);
  });
});

describe('the status of the first page', () => {
  test('is the company’s fault from 500 on', () => {
    expect(failureOfStatus(503, page)).toEqual({ kind: 'server-error', host: 'sso.example.com', status: 503 });
  });

  test('means another address when nothing is there', () => {
    expect(failureOfStatus(404, page)).toEqual({ kind: 'nothing-posted', host: 'sso.example.com' });
  });

  test.each([200, 302, 401, 403])('leaves %i to the page', status => {
    expect(failureOfStatus(status, page)).toBeUndefined();
  });
});

describe('a page that others could read', () => {
  test.each([
    ['http://sso.example.com/login', true],
    ['https://sso.example.com/login', false],
    ['http://127.0.0.1:8080/login', false],
    ['mailto:it@example.com', false],
  ])('%s: %s', (address, expected) => {
    expect(isInsecure(address)).toBe(expected);
  });
});
