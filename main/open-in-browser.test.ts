import { describe, expect, it } from 'vitest';
import { openInBrowser } from './open-in-browser.ts';

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
  ])('is never %j', async address => {
    expect(await openInBrowser(address)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });
});
