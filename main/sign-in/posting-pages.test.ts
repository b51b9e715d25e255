import { EventEmitter } from 'node:events';
import type { WebContents, WebFrameMain } from 'electron';
import { describe, expect, test } from 'vitest';
import { PostingPages } from './posting-pages.ts';

const AWS = 'https://signin.aws.amazon.com/saml';
const SSO = 'https://sso.example.com';

type Frame = { readonly origin: string; readonly url: string; readonly top: Frame | null };
const frame = (origin: string, top: Frame | null = null): Frame => ({ origin, url: `${origin}/page`, top });

let count = 0;
/** The contents of a window whose main frame is that one. */
function contents(mainFrame: Frame, opener: Frame | null = null) {
  count += 1;
  return Object.assign(new EventEmitter(), { id: count, mainFrame, opener });
}
type Contents = ReturnType<typeof contents>;

/** A sign-in whose window shows the provider's page. */
function signIn() {
  const pages = new PostingPages();
  const page = frame(SSO);
  const window = contents(page);
  const watch = (watched: Contents, kind: 'sign-in' | 'pop-up') => pages.watch(watched as unknown as WebContents, kind);
  watch(window, 'sign-in');
  return { pages, page, window, watch };
}

/** Whether Mai lets such a move of the contents happen. */
function moves(
  of: Contents,
  initiator: Frame | null | undefined,
  { how = 'will-frame-navigate', url = AWS, isMainFrame = true } = {},
): boolean {
  let isPrevented = false;
  const from = initiator as unknown as WebFrameMain | null | undefined;
  of.emit(how, { isMainFrame, url, initiator: from, preventDefault: () => (isPrevented = true) });
  return !isPrevented;
}
const starts = (of: Contents, initiator: Frame | null, isMainFrame = true) =>
  of.emit('did-start-navigation', { isMainFrame, url: SSO, initiator });

describe.each(['will-frame-navigate', 'will-redirect'])('a post to AWS, seen by %s', how => {
  test('counts from the page itself, whose host is known then', () => {
    const { pages, page, window } = signIn();
    expect(moves(window, page, { how })).toBe(true);
    expect(pages.hostOf(window.id)).toBe('sso.example.com');
  });

  test.each([
    ['nothing that Chromium names', null],
    ['a frame that is gone', undefined],
    ['an advertisement in the page', frame('https://ads.example.com', frame(SSO))],
    ['a page of another window', frame(SSO)],
  ])('is refused from %s', (_, initiator) => {
    const { pages, window } = signIn();
    expect(moves(window, initiator, { how })).toBe(false);
    expect(pages.hostOf(window.id)).toBeUndefined();
  });
});

describe('a frame in the page', () => {
  test('may post where it is of the page’s origin', () => {
    const { page, window } = signIn();
    expect(moves(window, frame(SSO, page))).toBe(true);
  });
  test('may not where it is of another', () => {
    const { page, window } = signIn();
    expect(moves(window, frame('https://ads.example.com', page))).toBe(false);
  });
  test('may not where neither has an origin: two sandboxed pages are not one', () => {
    const { watch } = signIn();
    const page = frame('null');
    const window = contents(page);
    watch(window, 'sign-in');
    expect(moves(window, frame('null', page))).toBe(false);
  });
});

test('other addresses and inner frames are left to other rules', () => {
  const { window } = signIn();
  const ad = frame('https://ads.example.com');
  expect(moves(window, ad, { url: `${SSO}/next` })).toBe(true);
  expect(moves(window, ad, { isMainFrame: false })).toBe(true);
});

describe('a pop-up', () => {
  const popUp = (opener: Frame | null, initiator: Frame | null = opener) => {
    const { page, watch, window } = signIn();
    const own = frame(SSO);
    const opened = contents(own, opener === null ? null : opener);
    watch(opened, 'pop-up');
    starts(opened, initiator);
    return { page, watch, window, own, opened };
  };

  test('may post where a page that may opened it', () => {
    const { page, watch } = signIn();
    const own = frame('https://mfa.example.com');
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, page);
    expect(moves(opened, own)).toBe(true);
  });

  test('may post where a script of such a page opened it empty', () => {
    const { page, watch } = signIn();
    const own = frame(SSO);
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, null);
    expect(moves(opened, own)).toBe(true);
  });

  test('may not where a frame from elsewhere opened it, even if a page that may moves it later', () => {
    const { page, watch } = signIn();
    const own = frame(SSO);
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, frame('https://ads.example.com', page));
    starts(opened, page);
    expect(moves(opened, own)).toBe(false);
  });

  test('may not before it is known who opened it: a move of its inner frame tells nothing', () => {
    const { page, watch } = signIn();
    const own = frame(SSO);
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, page, false);
    expect(moves(opened, own)).toBe(false);
  });

  test('may not where nothing is known of its opener', () => {
    const { opened, own } = popUp(null);
    expect(moves(opened, own)).toBe(false);
  });
});

describe('what was known of a post', () => {
  test('is forgotten as the window goes on', () => {
    const { pages, page, window } = signIn();
    moves(window, page);
    starts(window, page, false);
    expect(pages.hostOf(window.id)).toBe('sso.example.com');
    starts(window, page);
    expect(pages.hostOf(window.id)).toBeUndefined();
  });
  test('counts no more from a window that is gone', () => {
    const { page, window, watch } = signIn();
    const other = contents(frame(SSO));
    watch(other, 'sign-in');
    window.emit('destroyed');
    expect(moves(other, page)).toBe(false);
  });
  test('is of a page that a script wrote the host of the script', () => {
    const { pages, watch } = signIn();
    const page = { origin: SSO, url: 'about:blank', top: null };
    const window = contents(page);
    watch(window, 'sign-in');
    moves(window, page);
    expect(pages.hostOf(window.id)).toBe('sso.example.com');
  });
  test('is of a page without any address no host', () => {
    const { pages, watch } = signIn();
    const page = { origin: 'null', url: '', top: null };
    const window = contents(page);
    watch(window, 'sign-in');
    moves(window, page);
    expect(pages.hostOf(window.id)).toBe('');
  });
});
