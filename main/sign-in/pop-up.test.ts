import { EventEmitter } from 'node:events';
import type { BrowserWindow, Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import type { createWindow } from '../window/create-window.ts';
import { mayOpenPopUp, popUp } from './pop-up.ts';

const session = {} as Session;
const parent = {} as BrowserWindow;
const made: unknown[][] = [];

/** The response to a page that opens a window with this name, and that window. */
function opens(name: string) {
  const window = Object.assign(new EventEmitter(), {
    titles: [] as string[],
    setTitle: (title: string) => window.titles.push(title),
    isDestroyed: () => window.isGone,
    isGone: false,
  });
  const adopted: unknown[] = [];
  const answer = popUp(
    { parent, session, name, titleOf: host => `Sign in at ${host}`, adopt: one => adopted.push(one) },
    {
      createWindow: ((...given: unknown[]) => {
        made.push(given);
        return window;
      }) as unknown as typeof createWindow,
      webPreferences: page => ({ session: page.kind === 'provider' ? page.session : session, devTools: false }),
    },
  );
  const contents = Object.assign(new EventEmitter(), {
    mainFrame: { origin: 'https://mfa.example.com', url: 'about:blank' },
  });
  const open = () => answer.createWindow?.({ webContents: contents as unknown as WebContents, frame: false } as never);
  return { answer, window, contents, open, adopted };
}

describe('a pop-up of a provider’s page', () => {
  test('has the restrictions of its sign-in, and ignores requested window features', () => {
    const { answer, open, contents, window, adopted } = opens('');
    expect(answer).toMatchObject({
      action: 'allow',
      overrideBrowserWindowOptions: { webPreferences: { session, devTools: false } },
    });
    expect(open()).toBe(contents);
    expect(made.at(-1)).toEqual([
      { kind: 'provider', session, isVisible: true },
      { parent, width: 480, height: 640, minWidth: 400, show: true },
      contents,
    ]);
    expect(adopted).toEqual([window]);
  });

  test('is titled by the host of its page, whatever the page’s title', () => {
    const { open, window, contents } = opens('');
    open();
    let isPrevented = false;
    window.emit('page-title-updated', { preventDefault: () => (isPrevented = true) });
    expect(isPrevented).toBe(true);
    Object.assign(contents.mainFrame, { origin: 'https://sso.example.com' });
    contents.emit('did-navigate');
    window.isGone = true;
    contents.emit('did-navigate');
    expect(window.titles).toEqual(['Sign in at mfa.example.com', 'Sign in at sso.example.com']);
  });

  test('is denied with a name in use, because Electron would navigate the other window', () => {
    const first = opens('login');
    first.open();
    expect(opens('login').answer).toEqual({ action: 'deny' });
    first.window.emit('closed');
    expect(opens('login').answer.action).toBe('allow');
  });

  test('can be one of several without a name', () => {
    opens('').open();
    expect(opens('').answer.action).toBe('allow');
  });
});

describe('a window that a sign-in page asks for', () => {
  const opener = { kind: 'sign-in', mode: 'window', windows: 1, mayOpen: () => true } as const;
  test.each([
    ['its own page', 'https://sso.example.com/next', {}, true],
    ['an empty page that a script writes into', 'about:blank', {}, true],
    ['the fourth besides', 'https://sso.example.com/next', { windows: 4 }, true],
    ['one more than that', 'https://sso.example.com/next', { windows: 5 }, false],
    ['from a pop-up', 'https://sso.example.com/next', { kind: 'pop-up' }, false],
    ['from a hidden sign-in', 'about:blank', { mode: 'silent' }, false],
    ['at an unencrypted address', 'http://sso.example.com/next', {}, false],
    ['of another program', 'mailto:it@example.com', {}, false],
    ['on a host that the company doesn’t list', 'https://evil.example/', { mayOpen: () => false }, false],
  ] as const)('%s', (_, url, change, isAllowed) => {
    expect(mayOpenPopUp(url, { ...opener, ...change })).toBe(isAllowed);
  });
});
