import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { openInBrowser, openSignInPage } from './open-in-browser.ts';

describe('a help page', () => {
  it('is opened unchanged', async () => {
    const opened: string[] = [];
    const open = async (address: string) => void opened.push(address);
    expect(await openInBrowser('https://help.example.com/a?b#c', open)).toEqual({ ok: true, value: undefined });
    expect(opened).toEqual(['https://help.example.com/a?b#c']);
  });

  it('fails without a browser', async () => {
    const open = () => Promise.reject(new Error('no browser'));
    expect(await openInBrowser('https://help.example.com/', open)).toEqual({
      ok: false,
      failure: { kind: 'browser-unavailable' },
    });
  });
});

describe('a page for the system’s browser', () => {
  it.each([
    'http://help.example.com/',
    'file:///etc/passwd',
    'mailto:it@example.com',
    'javascript:alert(1)',
    'ms-settings:',
    ' https://help.example.com/',
    'https:help.example.com',
    '',
  ])('is never opened: %j', async address => {
    claim('browser-addresses');
    expect(await openInBrowser(address)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});

describe('AWS’s sign-in page', () => {
  it.each(['https://oidc.eu-central-1.amazonaws.com/authorize?state=x', 'http://127.0.0.1:4566/authorize'])(
    'is opened at %s',
    async address => {
      const opened: string[] = [];
      const open = async (given: string) => void opened.push(given);
      expect(await openSignInPage(address, open)).toEqual({ ok: true, value: undefined });
      expect(opened).toEqual([address]);
    },
  );

  it.each([
    'http://oidc.eu-central-1.amazonaws.com/authorize',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'mai:x',
    ' https://oidc.eu-central-1.amazonaws.com/authorize',
    '',
  ])('is never opened at %j', async address => {
    claim('browser-addresses');
    expect(await openSignInPage(address)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  it('fails without a browser', async () => {
    const open = () => Promise.reject(new Error('no browser'));
    expect(await openSignInPage('https://a.example/', open)).toMatchObject({
      failure: { kind: 'browser-unavailable' },
    });
  });
});
