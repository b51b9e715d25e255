import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claim } from '../../../app/testing/claims/claim.ts';
import { AWS, failure, form, postOf, SSO, settle, startSignIn, whether } from '../../testing/browser-desk.ts';
import { FakeBrowserProcess, TAB } from '../../testing/fake-browser-process.ts';
import { BrowserSignIn } from './browser-sign-in.ts';

describe('a sign-in in the person’s browser', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('watches for posts to every partition of AWS before it opens the page', async () => {
    const { browser } = await startSignIn();
    expect(browser.methods).toEqual([
      'Browser.getVersion',
      'Target.setDiscoverTargets',
      'Fetch.enable',
      'Target.createTarget',
    ]);
    expect(browser.commands[1]?.params).toEqual({ discover: true });
    const hosts = [
      'signin.aws.amazon.com',
      'signin.amazonaws.cn',
      'signin.amazonaws-us-gov.com',
      'signin.amazonaws-eusc.eu',
    ];
    expect(browser.commands[2]?.params).toEqual({
      patterns: hosts.flatMap(host => ['', '*.'].map(region => ({ urlPattern: `https://${region}${host}/saml*` }))),
    });
    expect(browser.commands[3]?.params).toEqual({ url: SSO, newWindow: true });
  });

  test.each(['Browser.getVersion', 'Target.setDiscoverTargets', 'Fetch.enable', 'Target.createTarget'])(
    'opens no page in a browser that refuses %s',
    async refused => {
      claim('browser-capture-exact');
      const { browser, signIn: started, result } = await startSignIn({}, new FakeBrowserProcess(true, refused));
      expect(await whether(result)).toEqual(failure('no-answer'));
      expect(browser.methods.filter(method => method === 'Target.createTarget' && method !== refused)).toEqual([]);
      expect(started.wasShown()).toBe(false);
    },
  );

  test('opens no page if it is canceled while the browser starts', async () => {
    const browser = new FakeBrowserProcess();
    const options = { name: 'Chromium', mode: 'window', startAt: SSO, mayOpen: () => true } as const;
    const started = new BrowserSignIn(browser, options);
    started.cancel();
    await settle();
    expect(browser.methods).toContain('Browser.close');
    expect(browser.methods).not.toContain('Target.createTarget');
  });

  test.each([
    ['silent', [{ method: 'Browser.setDownloadBehavior', params: { behavior: 'deny' } }]],
    ['window', []],
  ] as const)('saves no download of a page that no person sees: %s', async (mode, sent) => {
    claim('browser-hidden-downloads');
    const { browser } = await startSignIn({ mode });
    const opened = browser.methods.indexOf('Target.createTarget');
    const before = browser.commands.slice(0, opened).filter(({ method }) => method === 'Browser.setDownloadBehavior');
    expect(before).toMatchObject(sent);
  });

  test('takes the post, which is not sent, and closes the browser', async () => {
    claim('browser-capture-exact');
    const { browser, signIn: started, result } = await startSignIn();
    browser.pauses(postOf());
    expect(await whether(result)).toEqual({ ok: true, value: { samlResponse: 'PHNhbWw+', host: 'sso.acme.example' } });
    await settle();
    expect(browser.commands.slice(4)).toMatchObject([
      { method: 'Fetch.fulfillRequest', params: { responseCode: 204 } },
      { method: 'Browser.close' },
    ]);
    expect(started.wasShown()).toBe(true);
    browser.exit('quit');
    await started.closed;
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    expect([browser.signals, browser.toBrowser.destroyed]).toEqual([[], true]);
  });

  test.each([
    ['a frame', postOf(), { frameId: 'inner' }],
    ['a script', postOf(), { resourceType: 'XHR' }],
    ['a page of another origin', postOf({ headers: { Origin: 'https://ads.example' } }), {}],
  ])('blocks the post of %s', async (_, request, more) => {
    claim('browser-capture-exact', 'browser-posting-pages');
    const { browser, result } = await startSignIn();
    browser.pauses(request, more);
    expect(await whether(result)).toBe('running');
    expect(browser.commands.at(-1)).toMatchObject({
      method: 'Fetch.failRequest',
      params: { errorReason: 'BlockedByClient' },
    });
  });

  test('takes the post of a tab that the company’s page has just opened', async () => {
    const { browser, result } = await startSignIn();
    const targetInfo = { targetId: 'pop-up', type: 'page', url: '', openerFrameId: TAB };
    browser.event('Target.targetCreated', { targetInfo });
    browser.pauses(postOf(), { frameId: 'pop-up' });
    expect(await whether(result)).toEqual({ ok: true, value: { samlResponse: 'PHNhbWw+', host: 'sso.acme.example' } });
  });

  test.each([
    'https://signin.aws.amazon.com/saml/metadata',
    'https://signin.aws.amazon.com/samlx',
    'https://a.b.signin.aws.amazon.com/saml',
    'https://signin.aws.amazon.com:8443/saml',
  ])('lets go of a post to %s', async url => {
    claim('browser-capture-exact');
    const { browser, result } = await startSignIn();
    browser.pauses(postOf({ url }));
    expect(await whether(result)).toBe('running');
    expect(browser.methods.at(-1)).toBe('Fetch.continueRequest');
  });

  test('lets go of a visit to AWS', async () => {
    const { browser } = await startSignIn();
    browser.pauses({ url: AWS, method: 'GET' });
    await settle();
    expect(browser.commands.at(-1)).toMatchObject({
      method: 'Fetch.continueRequest',
      params: { requestId: 'request-4' },
    });
  });

  test.each([
    [
      'a form without a response',
      form({ RelayState: '' }),
      { ok: true, value: { samlResponse: '', host: 'sso.acme.example' } },
    ],
    [
      'a form larger than 10 MB',
      { postDataEntries: [{ bytes: Buffer.alloc(10_000_001, 'A').toString('base64') }] },
      'too-large',
    ],
    [
      'a form without fields',
      { hasPostData: undefined, postDataEntries: undefined },
      { ok: true, value: { samlResponse: '', host: 'sso.acme.example' } },
    ],
    ['a form with a file', { postDataEntries: [{}] }, 'too-large'],
    ['a form that the browser keeps', { hasPostData: true, postDataEntries: undefined }, 'too-large'],
  ])('reads %s like the window does', async (_, body, expected) => {
    claim('browser-capture-exact');
    const { browser, result } = await startSignIn();
    browser.pauses(postOf(body));
    const tooLarge = { ok: false, failure: { kind: 'assertion-malformed', reason: 'too-large' } };
    expect(await whether(result)).toEqual(expected === 'too-large' ? tooLarge : expected);
  });

  test('takes nothing more once it has ended', async () => {
    const { browser, signIn: started, result } = await startSignIn();
    started.cancel();
    browser.pauses(postOf());
    expect(await whether(result)).toEqual({ ok: false, failure: { kind: 'sign-in-canceled' } });
    await settle();
    expect(browser.methods).toContain('Fetch.failRequest');
    expect(started.wasShown()).toBe(false);
  });

  test.each([
    [
      'leads to a host that the company doesn’t list',
      'https://elsewhere.example/',
      { kind: 'host-not-allowed', host: 'elsewhere.example' },
    ],
    ['leads to plain http', 'http://sso.acme.example/', { kind: 'insecure-page', host: 'sso.acme.example' }],
    [
      'is rejected as a controlled browser',
      'https://accounts.google.com/v3/signin/rejected?rrk=46',
      { kind: 'browser-refused', host: 'accounts.google.com', reason: 'controlled' },
    ],
  ])('ends if it %s', async (_, url, expected) => {
    claim('browser-company-hosts');
    const { browser, result } = await startSignIn({ mayOpen: host => host !== 'elsewhere.example' });
    browser.sees(TAB, url);
    expect(await whether(result)).toEqual({ ok: false, failure: expected });
  });

  test.each(['about:blank', 'chrome-error://chromewebdata/', 'blob:https://elsewhere.example/1'])(
    'does not mind a page that is at no host: %s',
    async url => {
      const { browser, result } = await startSignIn({ mayOpen: host => host.endsWith('acme.example') });
      browser.sees(TAB, url);
      expect(await whether(result)).toBe('running');
    },
  );

  test('does not mind what else the browser tells', async () => {
    const { browser, result } = await startSignIn();
    browser.event('Target.targetCrashed', { targetId: TAB, status: 'crashed', errorCode: 1 });
    browser.event('Target.targetDestroyed', {});
    expect(await whether(result)).toBe('running');
  });

  test('does not mind where the person’s other tabs are', async () => {
    const { browser, result } = await startSignIn({ mayOpen: host => host.endsWith('acme.example') });
    browser.sees('own', 'https://elsewhere.example/');
    browser.event('Target.targetDestroyed', { targetId: 'own' });
    expect(await whether(result)).toBe('running');
  });

  test('takes no post of a host that the company doesn’t list', async () => {
    claim('browser-company-hosts');
    const { browser, result } = await startSignIn(
      { mayOpen: () => false, startAt: 'about:blank' },
      new FakeBrowserProcess(),
    );
    browser.pauses(postOf());
    expect(await whether(result)).toMatchObject({ ok: false, failure: { kind: 'host-not-allowed' } });
    await settle();
    expect(browser.methods).not.toContain('Fetch.fulfillRequest');
  });

  test('uses only commands of the browser as a whole, and opens one page', async () => {
    claim('browser-reads-post-only');
    const { browser, result } = await startSignIn({ mode: 'silent' });
    browser.pauses({ url: SSO, method: 'GET' }, { responseStatusCode: 200 });
    browser.pauses(postOf());
    await whether(result);
    browser.exit('quit');
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    expect(new Set(browser.methods)).toEqual(
      new Set([
        'Browser.getVersion',
        'Browser.setDownloadBehavior',
        'Browser.close',
        'Target.setDiscoverTargets',
        'Target.createTarget',
        'Fetch.enable',
        'Fetch.continueRequest',
        'Fetch.fulfillRequest',
      ]),
    );
  });
});
