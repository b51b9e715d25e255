import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claim } from '../../../app/testing/claims/claim.ts';
import { failure, SSO, settle, startSignIn, whether } from '../../testing/browser-desk.ts';
import { FakeBrowserProcess, TAB } from '../../testing/fake-browser-process.ts';
import { acsPatterns } from './browser-patterns.ts';

describe('the end of a sign-in in the person’s browser', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('ends when the person closes its tab', async () => {
    const { browser, result } = await startSignIn();
    browser.event('Target.targetDestroyed', { targetId: TAB });
    expect(await whether(result)).toEqual({ ok: false, failure: { kind: 'sign-in-closed' } });
    await settle();
    expect(browser.methods.at(-1)).toBe('Browser.close');
  });

  test.each([
    ['is quit', 'quit', { ok: false, failure: { kind: 'sign-in-closed' } }],
    ['crashes', 'failed', failure('ended')],
  ] as const)('ends when the browser %s', async (_, exit, expected) => {
    const { browser, result } = await startSignIn();
    browser.fromBrowser.end();
    expect(await whether(result)).toBe('running');
    browser.exit(exit);
    expect(await whether(result)).toEqual(expected);
  });

  test('stops a browser that only closes its pipe', async () => {
    const { browser, result } = await startSignIn();
    browser.fromBrowser.end();
    expect(await whether(result)).toBe('running');
    vi.advanceTimersByTime(8_000);
    expect(browser.signals).toEqual(['SIGTERM', 'SIGKILL']);
  });

  test('waits for the person as long as they need', async () => {
    const { result } = await startSignIn();
    vi.advanceTimersByTime(3_600_000);
    expect(await whether(result)).toBe('running');
  });

  test('ends when the browser writes no messages', async () => {
    const { browser, result } = await startSignIn();
    browser.fromBrowser.write('Hello\0');
    expect(await whether(result)).toEqual(failure('ended'));
  });

  test('ends at a message without end', async () => {
    claim('browser-pipe-bounded');
    const { browser, result } = await startSignIn();
    browser.fromBrowser.write(Buffer.alloc(33_000_000, 'A'));
    expect(await whether(result)).toEqual({ ok: false, failure: { kind: 'assertion-malformed', reason: 'too-large' } });
  });

  test.each([
    ['that passes on to one that is open', 'quit', 'in-use'],
    ['that can’t start', 'failed', 'no-start'],
  ] as const)('explains a browser %s', async (_, exit, reason) => {
    const { browser, result } = await startSignIn({}, new FakeBrowserProcess(false));
    browser.fromBrowser.end();
    await settle();
    browser.exit(exit);
    expect(await whether(result)).toEqual(failure(reason));
  });

  test('explains a browser that a policy forbids Mai, and stops it', async () => {
    const { browser, result } = await startSignIn({}, new FakeBrowserProcess(false));
    browser.forbid();
    expect(await whether(result)).toEqual(failure('forbidden'));
    vi.advanceTimersByTime(0);
    expect(browser.signals).toEqual(['SIGTERM']);
    vi.advanceTimersByTime(10_000);
    expect(browser.signals).toEqual(['SIGTERM', 'SIGKILL']);
  });

  test('explains a browser that never answers', async () => {
    const { result, signIn: started } = await startSignIn({}, new FakeBrowserProcess(false));
    vi.advanceTimersByTime(14_999);
    expect(started.wasShown()).toBe(false);
    expect(await whether(result)).toBe('running');
    vi.advanceTimersByTime(1);
    expect(await whether(result)).toEqual(failure('no-answer'));
  });

  test('stops a browser that doesn’t close', async () => {
    const { browser, signIn: started } = await startSignIn();
    started.cancel();
    await settle();
    vi.advanceTimersByTime(3_999);
    expect(browser.signals).toEqual([]);
    vi.advanceTimersByTime(4_001);
    expect(browser.signals).toEqual(['SIGTERM', 'SIGKILL']);
  });

  describe('without a window', () => {
    const status = (responseStatusCode: number) => ({ responseStatusCode });
    const error = (responseErrorReason: string) => ({ responseErrorReason });
    const unreachable = (reason: string) => ({ kind: 'address-unreachable', host: 'sso.acme.example', reason });

    test('watches only the first response', async () => {
      claim('browser-reads-post-only');
      const { browser, signIn: started, result } = await startSignIn({ mode: 'silent', startAt: `${SSO}?a=*#top` });
      expect(browser.commands[2]?.params?.patterns).toContainEqual({
        urlPattern: String.raw`${SSO}\?a=\*`,
        ...{ resourceType: 'Document', requestStage: 'Response' },
      });
      browser.pauses({ url: SSO, method: 'GET' }, status(302));
      expect(await whether(result)).toBe('running');
      expect(browser.commands.slice(5)).toMatchObject([
        { method: 'Fetch.continueRequest', params: { requestId: 'request-5' } },
        { method: 'Fetch.enable', params: { patterns: acsPatterns() } },
      ]);
      expect(started.wasShown()).toBe(false);
    });

    test.each([
      ['no network', error('InternetDisconnected'), unreachable('offline')],
      ['an unknown name', error('NameNotResolved'), unreachable('name')],
      ['a closed port', error('ConnectionRefused'), unreachable('refused')],
      ['an untrusted certificate', error('Failed'), unreachable('other')],
      ['a failing server', status(503), { kind: 'server-error', host: 'sso.acme.example', status: 503 }],
    ])('ends at %s', async (_, response, expected) => {
      const { browser, result } = await startSignIn({ mode: 'silent' });
      browser.pauses({ url: SSO, method: 'GET' }, response);
      expect(await whether(result)).toEqual({ ok: false, failure: expected });
    });

    test('needs the person if nothing is posted within half a minute', async () => {
      const { browser, result } = await startSignIn({ mode: 'silent' });
      browser.pauses({ url: SSO, method: 'GET' }, error('Aborted'));
      browser.sees(TAB, 'https://login.other.example/code');
      browser.sees(TAB, 'blob:https://elsewhere.example/1');
      expect(await whether(result)).toBe('running');
      vi.advanceTimersByTime(30_000);
      expect(await whether(result)).toEqual({
        ok: false,
        failure: { kind: 'sign-in-needs-person', host: 'login.other.example' },
      });
    });
  });
});
