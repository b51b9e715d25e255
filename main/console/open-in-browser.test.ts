import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { openInBrowser } from './open-in-browser.ts';

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
