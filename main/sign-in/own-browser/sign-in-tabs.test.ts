import { describe, expect, test } from 'vitest';
import { claim } from '../../../app/testing/claims/claim.ts';
import { SignInTabs } from './sign-in-tabs.ts';

const SSO = 'https://sso.acme.example';
const ADS = 'https://ads.example';

type Seen = { readonly url?: string; readonly opener?: string; readonly parent?: string; readonly type?: string };

/** Tabs after Mai has opened `mai` on the company's page. */
function signInTabs() {
  const tabs = new SignInTabs();
  const see = (targetId: string, { url = `${SSO}/login`, opener, parent, type = 'page' }: Seen = {}) =>
    tabs.seen({
      targetId,
      type,
      url,
      ...(opener !== undefined && { openerFrameId: opener }),
      ...(parent !== undefined && { parentFrameId: parent }),
    });
  see('mai', { url: '' });
  tabs.opened('mai');
  see('mai');
  const post = (frameId: string, headers: Record<string, string> = { Origin: SSO }, resourceType = 'Document') =>
    tabs.posterOf({
      frameId,
      resourceType,
      request: { url: 'https://signin.aws.amazon.com/saml', method: 'POST', headers },
    });
  const frame = (id: string, parent: string, url = `${ADS}/banner`) => see(id, { url, parent, type: 'iframe' });
  return { tabs, see, frame, post };
}

describe('a page that posts to AWS', () => {
  test.each([
    ['the page of Mai’s tab', { Origin: SSO, Referer: `${SSO}/login` }],
    ['one that hides where it is', { Origin: 'null' }],
    ['one whose form was redirected', { Origin: 'null', Referer: `${SSO}/` }],
    ['one in a browser without the header', {}],
  ])('may be %s', (_, headers) => {
    expect(signInTabs().post('mai', headers)).toBe('sso.acme.example');
  });

  test('may be a page that the tab has moved on to, with its own host', () => {
    const { see, post } = signInTabs();
    see('mai', { url: 'https://login.other.example:8443/form' });
    expect(post('mai', { origin: 'https://login.other.example:8443' })).toBe('login.other.example:8443');
  });

  test('may be a tab that such a page opened, and one opened from there', () => {
    const { see, post } = signInTabs();
    see('first', { url: '', opener: 'mai' });
    see('second', { url: 'about:blank', opener: 'first' });
    expect([post('first'), post('second')]).toEqual(['sso.acme.example', 'sso.acme.example']);
  });

  test.each([
    ['another origin', { Origin: ADS }],
    ['another port', { Origin: `${SSO}:8443` }],
    ['the same host without encryption', { Origin: 'http://sso.acme.example' }],
    ['another origin, after a redirect', { Origin: 'null', Referer: `${ADS}/` }],
    ['another origin, whatever the referrer says', { Referer: `${SSO}/`, Origin: ADS }],
  ])('may not be a frame of %s that navigates the tab', (_, headers) => {
    claim('browser-posting-pages');
    expect(signInTabs().post('mai', headers)).toBeUndefined();
  });

  test('may not hide where it is if a frame of another site could be the one', () => {
    claim('browser-posting-pages');
    const { frame, post } = signInTabs();
    frame('ad', 'mai');
    expect(post('mai', { Origin: 'null' })).toBeUndefined();
    expect(post('mai')).toBe('sso.acme.example');
  });

  test.each([
    ['within a frame that has a process', { ad: 'inner', inner: 'mai' }],
    ['within a frame that has none', { ad: 'unknown' }],
    ['within frames that contain each other', { ad: 'inner', inner: 'outer', outer: 'inner' }],
  ])('may not hide where it is beside a frame %s', (_, frames) => {
    claim('browser-posting-pages');
    const { frame, post } = signInTabs();
    for (const [id, parent] of Object.entries(frames)) frame(id, parent);
    expect(post('mai', { Origin: 'null' })).toBeUndefined();
  });

  test('may hide where it is once the frame of another site is gone', () => {
    const { tabs, frame, post } = signInTabs();
    frame('ad', 'mai');
    tabs.gone('ad');
    expect(post('mai', { Origin: 'null' })).toBe('sso.acme.example');
  });

  test('may hide where it is beside frames of another tab', () => {
    const { see, frame, post } = signInTabs();
    see('news', { url: `${ADS}/news` });
    frame('ad', 'news');
    frame('inner', 'ad');
    expect(post('mai', { Origin: 'null' })).toBe('sso.acme.example');
  });

  test('may not hide where it is in a new tab if its opener shows a frame of another site', () => {
    claim('browser-posting-pages');
    const { see, frame, post } = signInTabs();
    frame('ad', 'mai');
    see('pop-up', { url: '', opener: 'mai' });
    expect(post('pop-up', { Origin: 'null' })).toBeUndefined();
  });

  test('that hides where it is has the host of another page that could be the one', () => {
    claim('browser-poster-named');
    const hostile = { url: 'https://evil.example/' };
    const hidden = { Origin: 'null' };
    const first = signInTabs();
    first.see('mai', hostile);
    first.see('pop-up', { url: '', opener: 'mai' });
    first.see('pop-up', { url: `${SSO}/login`, opener: 'mai' });
    expect(first.post('pop-up', hidden)).toBe('evil.example');
    expect(first.post('pop-up')).toBe('sso.acme.example');
    // Its opener is closed, or back at the company's page, when the post comes.
    first.tabs.gone('mai');
    expect(first.post('pop-up', hidden)).toBe('evil.example');

    const second = signInTabs();
    second.see('pop-up', { url: '', opener: 'mai' });
    second.see('pop-up', { ...hostile, opener: 'mai' });
    expect(second.post('mai', hidden)).toBe('evil.example');
    expect(second.post('mai')).toBe('sso.acme.example');

    const third = signInTabs();
    third.see('pop-up', { opener: 'mai' });
    third.see('other', { ...hostile, opener: 'mai' });
    expect(third.post('pop-up', hidden)).toBe('evil.example');
  });

  test.each([
    ['a frame opened', 'ad'],
    ['the person opened', undefined],
    ['such a tab opened', 'stranger'],
  ])('may not be in a tab that %s', (_, opener) => {
    claim('browser-posting-pages');
    const { see, frame, post } = signInTabs();
    frame('ad', 'mai');
    see('stranger', { url: `${ADS}/`, opener: 'ad' });
    see('tab', { url: `${SSO}/login`, ...(opener !== undefined && { opener }) });
    expect(post('tab')).toBeUndefined();
  });

  test('may not become a tab of the sign-in later', () => {
    claim('browser-posting-pages');
    const { see, post } = signInTabs();
    see('tab');
    see('tab', { opener: 'mai' });
    expect(post('tab')).toBeUndefined();
  });

  test.each([
    ['a frame', 'inner', 'Document'],
    ['a frame that the page opened', 'named', 'Document'],
    ['a script', 'mai', 'XHR'],
    ['a script without an answer', 'mai', 'Ping'],
  ])('may not be %s', (_, frameId, resourceType) => {
    claim('browser-capture-exact');
    const { see, frame, post } = signInTabs();
    frame('inner', 'mai', `${SSO}/inner`);
    see('named', { opener: 'mai', parent: 'mai', type: 'iframe' });
    expect(post(frameId, { Origin: SSO }, resourceType)).toBeUndefined();
  });

  test.each([
    'http://sso.acme.example/',
    'chrome://newtab/',
    'file:///etc/passwd',
    'data:text/html,hi',
    'about:srcdoc',
  ])('may not be at %s', url => {
    claim('browser-posting-pages');
    const { see, post } = signInTabs();
    see('mai', { url });
    expect(post('mai', { Origin: URL.canParse(url) ? new URL(url).origin : 'null' })).toBeUndefined();
  });

  test.each(['data:text/html,hi', 'chrome://newtab/'])('may not be a new tab at %s, whatever opened it', url => {
    claim('browser-posting-pages');
    const { see, post } = signInTabs();
    see('pop-up', { url: '', opener: 'mai' });
    see('pop-up', { url, opener: 'mai' });
    expect([post('pop-up'), post('pop-up', { Origin: 'null' })]).toEqual([undefined, undefined]);
  });

  test('may be on this computer', () => {
    const { see, post } = signInTabs();
    see('mai', { url: 'http://127.0.0.1:8080/' });
    expect(post('mai', { Origin: 'http://127.0.0.1:8080' })).toBe('127.0.0.1:8080');
  });
});

test('a sign-in has ended once all its tabs are closed', () => {
  const { tabs, see } = signInTabs();
  see('pop-up', { opener: 'mai' });
  see('own');
  tabs.gone('mai');
  expect([tabs.isEmpty, tabs.isTab('pop-up'), tabs.isTab('own')]).toEqual([false, true, false]);
  tabs.gone('pop-up');
  expect(tabs.isEmpty).toBe(true);
});
