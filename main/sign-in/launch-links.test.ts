import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { PostingPages } from './posting-pages.ts';

const AWS = 'https://signin.aws.amazon.com/saml';
const PORTAL = 'https://portal.acme.example';
const LINK = `${PORTAL}/start/aws`;

type Frame = { readonly origin: string; readonly url: string; readonly top: Frame | null };
const frame = (origin: string, top: Frame | null = null): Frame => ({ origin, url: `${origin}/page`, top });

/** A sign-in whose window shows the portal. */
function signIn() {
  const pages = new PostingPages();
  const page = frame(PORTAL);
  const contents = (id: number, mainFrame: Frame, opener: Frame | null = null) =>
    Object.assign(new EventEmitter(), { id, mainFrame, opener });
  const window = contents(1, page);
  const watch = (watched: typeof window, kind: 'sign-in' | 'pop-up') =>
    pages.watch(watched as unknown as WebContents, kind);
  watch(window, 'sign-in');
  const request = (
    webContentsId: number | undefined,
    url: string,
    method = 'GET',
    resourceType: OnBeforeRequestListenerDetails['resourceType'] = 'mainFrame',
  ) => pages.requested({ webContentsId, resourceType, method, url } as OnBeforeRequestListenerDetails);
  /** Follows a link. */
  const follow = (of: typeof window, initiator: Frame | null, url = LINK, method = 'GET') => {
    of.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url, initiator });
    request(of.id, url, method);
  };
  const redirect = (of: typeof window, url: string, isMainFrame = true) =>
    of.emit('will-redirect', { isMainFrame, url, preventDefault: () => {} });
  const arrive = (of: typeof window, url: string) => of.emit('did-navigate', {}, url);
  /** Posts to AWS, and returns what is known of the way there. */
  const post = (of: typeof window, initiator: Frame) => {
    of.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url: AWS, initiator });
    of.emit('will-frame-navigate', { isMainFrame: true, url: AWS, initiator, preventDefault: () => {} });
    request(of.id, AWS, 'POST');
    return pages.launchOf(of.id);
  };
  return { pages, page, window, contents, watch, request, follow, redirect, arrive, post };
}

describe('the way from a portal to AWS', () => {
  test('begins at the link that the person followed', () => {
    const { page, window, follow, redirect, arrive, post } = signIn();
    follow(window, page);
    redirect(window, `${PORTAL}/saml/7`);
    arrive(window, `${PORTAL}/saml/7`);
    expect(post(window, page)).toEqual({ address: LINK, hosts: ['portal.acme.example', 'portal.acme.example'] });
  });

  test('begins at the link in a new tab', () => {
    const { page, contents, watch, follow, arrive, post } = signIn();
    const made = frame(PORTAL);
    const tab = contents(2, made);
    watch(tab, 'pop-up');
    follow(tab, page);
    arrive(tab, LINK);
    expect(post(tab, made)?.address).toBe(LINK);
  });

  test('begins at the link in a window that the page’s script opened', () => {
    const { page, contents, watch, follow, post } = signIn();
    const made = frame(PORTAL);
    const popUp = contents(2, made, page);
    watch(popUp, 'pop-up');
    follow(popUp, null);
    expect(post(popUp, made)?.address).toBe(LINK);
  });

  test('begins at the last link, and at none that was posted', () => {
    const { page, window, follow, post } = signIn();
    follow(window, page, `${PORTAL}/help`);
    follow(window, page);
    follow(window, page, `${PORTAL}/step-up`, 'POST');
    expect(post(window, page)?.address).toBe(LINK);
  });

  test('names every host of a redirect and of a page', () => {
    claim('launch-address');
    const { page, window, follow, redirect, arrive, post } = signIn();
    follow(window, page);
    redirect(window, 'https://evil.example/back');
    arrive(window, `${PORTAL}/saml/7`);
    expect(post(window, page)?.hosts).toContain('evil.example');
    follow(window, page);
    arrive(window, 'https://other.example/');
    expect(post(window, page)?.hosts).toContain('other.example');
  });
});

test('a host that redirects back to the link is not forgotten', () => {
  claim('launch-address');
  const { page, window, follow, request, post } = signIn();
  follow(window, page);
  request(window.id, 'https://evil.example/back');
  request(window.id, LINK);
  expect(post(window, page)?.hosts).toContain('evil.example');
});

describe('the link is still known', () => {
  test('after a frame in the page went elsewhere', () => {
    const { page, window, follow, request, redirect, post } = signIn();
    follow(window, page);
    const ad = 'https://ads.example/';
    window.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false, url: ad, initiator: page });
    request(window.id, ad, 'GET', 'subFrame');
    redirect(window, ad, false);
    request(undefined, ad);
    expect(post(window, page)).toEqual({ address: LINK, hosts: ['portal.acme.example', 'portal.acme.example'] });
  });

  test('if a frame in the page went elsewhere, or the page moved within itself, before it was requested', () => {
    const { page, window, request, post } = signIn();
    const starts = (url: string, isMainFrame: boolean, isSameDocument: boolean) =>
      window.emit('did-start-navigation', { isMainFrame, isSameDocument, url, initiator: page });
    starts(LINK, true, false);
    starts('https://ads.example/', false, false);
    starts(`${PORTAL}/page#menu`, true, true);
    request(window.id, LINK);
    expect(post(window, page)?.address).toBe(LINK);
  });

  test('if it leads to a place in a page, which no request names', () => {
    const { page, window, request, post } = signIn();
    const url = `${LINK}#1#2`;
    window.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url, initiator: page });
    request(window.id, LINK);
    expect(post(window, page)?.address).toBe(LINK);
  });

  test('after an empty page', () => {
    const { page, window, follow, arrive, post } = signIn();
    follow(window, page);
    arrive(window, '');
    expect(post(window, page)?.address).toBe(LINK);
  });
});

describe('no link is remembered', () => {
  test('before a page that may post to AWS has done so', () => {
    const { pages, page, window, follow, post } = signIn();
    follow(window, page);
    expect(pages.launchOf(window.id)).toBeUndefined();
    expect(post(window, frame('https://ads.example', page))).toBeUndefined();
  });

  test('of a closed window', () => {
    const { page, window, contents, watch, follow, request, post } = signIn();
    follow(window, page);
    window.emit('destroyed');
    const next = contents(window.id, page);
    watch(next, 'sign-in');
    expect(post(next, page)).toBeUndefined();
    next.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url: LINK, initiator: page });
    next.emit('destroyed');
    const last = contents(window.id, page);
    watch(last, 'sign-in');
    request(last.id, LINK);
    expect(post(last, page)).toBeUndefined();
  });

  test('that a frame of another site followed', () => {
    claim('launch-address');
    const { page, window, follow, post } = signIn();
    follow(window, frame('https://ads.example', page));
    expect(post(window, page)).toBeUndefined();
  });

  test('without a known page that followed it', () => {
    claim('launch-address');
    const { page, window, follow, post } = signIn();
    follow(window, null);
    expect(post(window, page)).toBeUndefined();
  });

  test('of a pop-up in which a frame that is gone followed it', () => {
    claim('launch-address');
    const { page, contents, watch, follow, post } = signIn();
    const made = frame(PORTAL);
    const popUp = contents(2, made, page);
    watch(popUp, 'pop-up');
    follow(popUp, page, 'https://news.example/');
    follow(popUp, null);
    expect(post(popUp, made)?.address).toBe('https://news.example/');
  });

  test('of a page in another window of the computer', () => {
    claim('launch-address');
    const { page, window, follow, post } = signIn();
    follow(window, frame(PORTAL));
    expect(post(window, page)).toBeUndefined();
  });

  test('if another request than the link’s was sent', () => {
    claim('launch-address');
    const { page, window, request, post } = signIn();
    window.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url: LINK, initiator: page });
    request(window.id, `${PORTAL}/other`);
    request(window.id, LINK);
    expect(post(window, page)).toBeUndefined();
  });

  test('if another site asked for the same address before it was requested', () => {
    claim('launch-address');
    const { page, window, follow, post } = signIn();
    window.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false, url: LINK, initiator: page });
    follow(window, frame('https://ads.example', page));
    expect(post(window, page)).toBeUndefined();
  });
});
