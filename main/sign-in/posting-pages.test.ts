import { EventEmitter } from 'node:events';
import type { WebContents, WebFrameMain } from 'electron';
import { describe, expect, test } from 'vitest';
import { PostingPages } from './posting-pages.ts';

const AWS = 'https://signin.aws.amazon.com/saml';
const SSO = 'https://sso.example.com';

type Frame = { readonly origin: string; readonly url: string; readonly top: Frame | null };
const frame = (origin: string, top: Frame | null = null): Frame => ({ origin, url: `${origin}/page`, top });

let count = 0;
/** Web contents with this main frame. */
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

/** Whether such a navigation of the contents is allowed. */
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
  test('is allowed from the page itself, whose host is recorded', () => {
    const { pages, page, window } = signIn();
    expect(moves(window, page, { how })).toBe(true);
    expect(pages.hostOf(window.id)).toBe('sso.example.com');
  });

  test.each([
    ['an unknown initiator', null],
    ['a destroyed frame', undefined],
    ['an advertisement in the page', frame('https://ads.example.com', frame(SSO))],
    ['a page of another window', frame(SSO)],
  ])('is blocked from %s', (_, initiator) => {
    const { pages, window } = signIn();
    expect(moves(window, initiator, { how })).toBe(false);
    expect(pages.hostOf(window.id)).toBeUndefined();
  });
});

describe('a frame in the page', () => {
  test('may post with the page’s origin', () => {
    const { page, window } = signIn();
    expect(moves(window, frame(SSO, page))).toBe(true);
  });
  test('may not post with another origin', () => {
    const { page, window } = signIn();
    expect(moves(window, frame('https://ads.example.com', page))).toBe(false);
  });
  test('may not post if both have an opaque origin, like two sandboxed pages', () => {
    const { watch } = signIn();
    const page = frame('null');
    const window = contents(page);
    watch(window, 'sign-in');
    expect(moves(window, frame('null', page))).toBe(false);
  });
});

test('other addresses and subframes are left to other guards', () => {
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

  test('may post if a permitted page opened it', () => {
    const { page, watch } = signIn();
    const own = frame('https://mfa.example.com');
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, page);
    expect(moves(opened, own)).toBe(true);
  });

  test('may post if a script of a permitted page opened it empty', () => {
    const { page, watch } = signIn();
    const own = frame(SSO);
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, null);
    expect(moves(opened, own)).toBe(true);
  });

  test('may not post if a frame of another origin opened it, even if a permitted page navigates it later', () => {
    const { page, watch } = signIn();
    const own = frame(SSO);
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, frame('https://ads.example.com', page));
    starts(opened, page);
    expect(moves(opened, own)).toBe(false);
  });

  test('may not post before its opener is known, which a subframe’s navigation doesn’t tell', () => {
    const { page, watch } = signIn();
    const own = frame(SSO);
    const opened = contents(own, page);
    watch(opened, 'pop-up');
    starts(opened, page, false);
    expect(moves(opened, own)).toBe(false);
  });

  test('may not post if its opener is unknown', () => {
    const { opened, own } = popUp(null);
    expect(moves(opened, own)).toBe(false);
  });
});

describe('the recorded host of a post', () => {
  test('is dropped when the window navigates on', () => {
    const { pages, page, window } = signIn();
    moves(window, page);
    starts(window, page, false);
    expect(pages.hostOf(window.id)).toBe('sso.example.com');
    starts(window, page);
    expect(pages.hostOf(window.id)).toBeUndefined();
  });
  test('does not count for a closed window', () => {
    const { page, window, watch } = signIn();
    const other = contents(frame(SSO));
    watch(other, 'sign-in');
    window.emit('destroyed');
    expect(moves(other, page)).toBe(false);
  });
  test('is the script’s host for a page that a script wrote', () => {
    const { pages, watch } = signIn();
    const page = { origin: SSO, url: 'about:blank', top: null };
    const window = contents(page);
    watch(window, 'sign-in');
    moves(window, page);
    expect(pages.hostOf(window.id)).toBe('sso.example.com');
  });
  test('is empty for a page without an address', () => {
    const { pages, watch } = signIn();
    const page = { origin: 'null', url: '', top: null };
    const window = contents(page);
    watch(window, 'sign-in');
    moves(window, page);
    expect(pages.hostOf(window.id)).toBe('');
  });
});
