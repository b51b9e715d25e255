import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { type Asked, ask, listening, STATE, VISIT } from '../testing/redirect-desk.ts';

describe('the redirect of a sign-in at an access portal', () => {
  const other = 'x'.repeat(43);
  it.each<[string, string, Asked?]>([
    ['another state', `/oauth/callback?code=c&state=${other}`],
    ['a shorter state', `/oauth/callback?code=c&state=${STATE.slice(1)}`],
    ['a longer state', `/oauth/callback?code=c&state=${STATE}s`],
    ['an empty state', '/oauth/callback?code=c&state='],
    ['no state', '/oauth/callback?code=c'],
    ['two states', `/oauth/callback?code=c&state=${STATE}&state=${other}`],
    ['the same state twice', `/oauth/callback?code=c&state=${STATE}&state=${STATE}`],
    ['two codes', `/oauth/callback?code=c&code=d&state=${STATE}`],
    ['an empty code', `/oauth/callback?code=&state=${STATE}`],
    ['a code with a line break', `/oauth/callback?code=a%0ab&state=${STATE}`],
    ['a code of another alphabet', `/oauth/callback?code=%C3%A9&state=${STATE}`],
    ['a very long code', `/oauth/callback?code=${'c'.repeat(8_193)}&state=${STATE}`],
    ['a code and an error', `/oauth/callback?code=c&error=access_denied&state=${STATE}`],
    ['neither code nor error', `/oauth/callback?state=${STATE}`],
    ['another path', `/oauth/callbac?code=c&state=${STATE}`],
    ['a longer path', `/oauth/callback/?code=c&state=${STATE}`],
    ['an encoded path', `/oauth/%63allback?code=c&state=${STATE}`],
    ['the root', `/?code=c&state=${STATE}`],
    ['a second query', `/oauth/callback?code=c?x&state=${STATE}`],
    ['a second query at the end', `/oauth/callback?code=c&state=${STATE}?x`],
    ['another method', `/oauth/callback?code=c&state=${STATE}`, { method: 'POST' }],
    ['a HEAD request', `/oauth/callback?code=c&state=${STATE}`, { method: 'HEAD' }],
    [
      'another host name (DNS rebinding)',
      `/oauth/callback?code=c&state=${STATE}`,
      { headers: { Host: 'evil.example' } },
    ],
    ['localhost', `/oauth/callback?code=c&state=${STATE}`, { headers: { Host: 'localhost' } }],
    ['a page’s script', `/oauth/callback?code=c&state=${STATE}`, { headers: { Origin: 'https://evil.example' } }],
    [
      'an image of a page',
      `/oauth/callback?code=c&state=${STATE}`,
      { headers: { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' } },
    ],
    [
      'a frame',
      `/oauth/callback?code=c&state=${STATE}`,
      { headers: { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' } },
    ],
    ['a prefetch', `/oauth/callback?code=c&state=${STATE}`, { headers: { ...VISIT, 'Sec-Purpose': 'prefetch' } }],
  ])('is not %s, which doesn’t end the sign-in', async (_what, path, asked) => {
    claim('portal-listener');
    const { redirectUri, redirect, right, told } = await listening();
    const answer = await ask(redirectUri.replace('/oauth/callback', '') + path, asked);
    expect(answer).toMatchObject({ status: 404, body: '' });
    expect(await told()).toBe('nothing');
    expect(await ask(right)).toMatchObject({ status: 200 });
    expect(await redirect).toEqual({ kind: 'code', code: 'the-code' });
  });

  it('is not any other request', async () => {
    claim('portal-listener');
    const { redirectUri, told, close } = await listening();
    const { origin } = new URL(redirectUri);
    const part = fc.oneof(
      fc.constantFrom('code', 'state', 'error', '=', '&', '?', '/', '%', '#', '..'),
      fc.webQueryParameters(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async parts => {
        const path = `/oauth/callback${parts.join('')}`;
        if (!URL.canParse(origin + path)) return;
        expect((await ask(origin + path))?.status).toBe(404);
      }),
      { numRuns: 200 },
    );
    expect(await told()).toBe('nothing');
    close();
  });
});
