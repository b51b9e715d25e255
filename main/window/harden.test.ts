import { EventEmitter } from 'node:events';
import type { App, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { settled } from '../../app/testing/settled.ts';
import { harden } from './harden.ts';

/** A fake of Electron's app that records calls. */
function desk({ isPackaged = false, isRoot = false, switches = [] as readonly string[] } = {}) {
  const kept = new Map(switches.map(name => [name, '']));
  const told: string[] = [];
  const removed: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    isPackaged,
    enableSandbox: () => told.push('sandbox'),
    commandLine: {
      hasSwitch: (name: string) => kept.has(name),
      appendSwitch: (name: string, value = '') => kept.set(name, value),
      removeSwitch: (name: string) => {
        removed.push(name);
        kept.delete(name);
      },
    },
  });
  harden(app as unknown as App, (_session, address) => address === 'https://sso.example.com/', isRoot);
  return { app, kept, told, removed };
}

/** A fake page that records what was prevented. */
function page() {
  const contents = Object.assign(new EventEmitter(), {
    session: {},
    setWindowOpenHandler: (answer: () => { action: string }) => Object.assign(contents, { opens: answer }),
  });
  desk().app.emit('web-contents-created', {}, contents as unknown as WebContents);
  return {
    opens: () => (contents as unknown as { opens: () => { action: string } }).opens(),
    /** Whether the event is allowed. */
    tries(event: string, details: { readonly url?: string; readonly isMainFrame?: boolean } = {}): boolean {
      let isPrevented = false;
      contents.emit(event, { ...details, preventDefault: () => (isPrevented = true) });
      return !isPrevented;
    },
  };
}

describe('the sandbox', () => {
  test('is on for every user but root, whatever the switch says', () => {
    expect(desk().told).toEqual(['sandbox']);
    expect(desk({ switches: ['no-sandbox'] }).told).toEqual(['sandbox']);
  });
  test('is on for root without the switch, with which Chromium would not start', () => {
    expect(desk({ isRoot: true }).told).toEqual(['sandbox']);
    expect(desk({ isRoot: true, switches: ['no-sandbox'] }).told).toEqual([]);
  });
});

describe('the switches', () => {
  test('keep pages from the clipboard and from speech synthesis', () => {
    const { kept } = desk();
    expect(kept.get('blink-settings')).toBe('DOMPasteAllowed=false');
    expect(kept.has('disable-speech-api')).toBe(true);
  });
  test('turn off integrated sign-in and delegation, whatever switches Mai was started with', () => {
    const lists = ['auth-server-whitelist', 'auth-server-allowlist'];
    const handed = ['auth-negotiate-delegate-whitelist', 'auth-negotiate-delegate-allowlist'];
    const { kept, removed } = desk({ switches: [...lists, ...handed] });
    // Electron keeps the first value of a repeated switch.
    expect(removed).toEqual(expect.arrayContaining([...lists, ...handed]));
    expect(lists.map(name => kept.get(name))).toEqual(['none.invalid', 'none.invalid']);
    expect(handed.filter(name => kept.has(name))).toEqual([]);
  });
  test('allow no debugger in a packaged app', () => {
    const switches = ['remote-debugging-port', 'remote-debugging-pipe'];
    const left = (isPackaged: boolean) => switches.filter(name => desk({ isPackaged, switches }).kept.has(name));
    expect(left(true)).toEqual([]);
    expect(left(false)).toEqual(switches);
  });
});

describe('a page', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    'can navigate by %s only where its session allows',
    how => {
      expect(page().tries(how, { url: 'https://sso.example.com/', isMainFrame: true })).toBe(true);
      expect(page().tries(how, { url: 'http://sso.example.com/', isMainFrame: true })).toBe(false);
    },
  );
  test.each(['will-redirect', 'will-frame-navigate'])('may have frames of other addresses by %s', how => {
    expect(page().tries(how, { url: 'about:blank', isMainFrame: false })).toBe(true);
  });
  test('can’t embed another page or move its window', () => {
    expect(page().tries('will-attach-webview')).toBe(false);
    expect(page().tries('content-bounds-updated')).toBe(false);
  });
  test('can’t open a window unless that is allowed later', () => {
    expect(page().opens()).toEqual({ action: 'deny' });
  });
});

test('a request without a page sends no client certificate, and Electron chooses none', async () => {
  let isPrevented = false;
  const chosen: unknown[][] = [];
  const event = { preventDefault: () => (isPrevented = true) };
  const certificate = { subjectName: 'Anna' };
  desk().app.emit(
    'select-client-certificate',
    event,
    null,
    'https://sso.example.com/',
    [certificate],
    (...one: unknown[]) => chosen.push(one),
  );
  await settled();
  expect(isPrevented).toBe(true);
  expect(chosen).toEqual([[]]);
});

test('a session is locked as it is made', () => {
  const asked: string[] = [];
  const session = new Proxy({}, { get: (_, name) => () => asked.push(String(name)) });
  desk().app.emit('session-created', session);
  expect(asked).toContain('setPermissionRequestHandler');
});
