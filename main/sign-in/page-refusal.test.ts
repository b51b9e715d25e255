import { runInNewContext } from 'node:vm';
import type { WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { asksForPasskey, PageRefusal } from './page-refusal.ts';

/** A page with this text, in which scripts run. */
const pageWith = (textContent: string) =>
  ({
    executeJavaScriptInIsolatedWorld: async (_world: number, [script]: readonly { code: string }[]) =>
      runInNewContext(script?.code ?? '', { document: { documentElement: { textContent } } }),
  }) as unknown as WebContents;

describe('a page that asks for a passkey', () => {
  test.each([
    'https://login.microsoft.com/common/fido/get?uiflavor=Web',
    'https://login.microsoftonline.com/0a1b/fido/get',
    'https://accounts.google.com/v3/signin/challenge/pk/presend?x=1',
    'https://accounts.google.com/signin/v2/challenge/sk',
  ])('is recognized by its address: %s', address => {
    expect(asksForPasskey(address)).toBe(true);
    const refusal = new PageRefusal();
    expect(refusal.navigated(address)).toBeUndefined();
    expect(refusal.failure()).toMatchObject({ kind: 'browser-refused', reason: 'passkey' });
  });

  test.each([
    'https://login.microsoft.com/common/login',
    'https://login.microsoft.com.example/common/fido/get',
    'http://login.microsoft.com/common/fido/get',
    'https://accounts.google.com/v3/signin/challenge/pwd',
    'not an address',
  ])('is no other page: %s', address => {
    expect(asksForPasskey(address)).toBe(false);
  });

  test('doesn’t matter once the person has moved on', () => {
    const refusal = new PageRefusal();
    refusal.navigated('https://login.microsoft.com/common/fido/get');
    refusal.navigated('https://login.microsoft.com/common/login');
    expect(refusal.failure()).toBeUndefined();
  });
});

describe('a page that rejects the device', () => {
  test.each(['AADSTS53000: Device is not in required state', '$Config={"sErrorCode":"53001","x":1}', 'AADSTS50097'])(
    'is recognized by Entra’s error code: %s',
    async text => {
      const refusal = new PageRefusal();
      refusal.navigated('https://login.microsoftonline.com/common/reprocess');
      await refusal.atRest(pageWith(text));
      expect(refusal.failure()).toEqual({
        kind: 'browser-refused',
        host: 'login.microsoftonline.com',
        reason: 'device',
      });
    },
  );

  test.each(['AADSTS50058', 'Call 53000', 'AADSTS530001', ''])('is no other page: %s', async text => {
    const refusal = new PageRefusal();
    await refusal.atRest(pageWith(text));
    expect(refusal.failure()).toBeUndefined();
  });

  test('can be closed meanwhile', async () => {
    const gone = { executeJavaScriptInIsolatedWorld: () => Promise.reject(new Error('gone')) };
    const refusal = new PageRefusal();
    await refusal.atRest(gone as unknown as WebContents);
    expect(refusal.failure()).toBeUndefined();
  });
});

test('a page that rejects embedded windows ends the sign-in', () => {
  expect(new PageRefusal().navigated('https://accounts.google.com/v3/signin/rejected?rrk=46')).toEqual({
    kind: 'browser-refused',
    host: 'accounts.google.com',
    reason: 'embedded',
  });
});
