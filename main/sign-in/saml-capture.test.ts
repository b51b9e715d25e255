import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { settled } from '../../app/testing/settled.ts';
import { type Captured, captureSamlResponses } from './saml-capture.ts';

type Request = Partial<
  Pick<OnBeforeRequestListenerDetails, 'url' | 'method' | 'resourceType' | 'uploadData' | 'webContentsId'>
>;

/** A fake session partition with the hook under test. */
function partition(gone?: Promise<void>) {
  const captured: Captured[] = [];
  let listener: (details: Request, answer: (response: { cancel?: boolean }) => void) => void = () => {};
  const session = {
    webRequest: { onBeforeRequest: (_filter: unknown, listen: typeof listener) => (listener = listen) },
  };
  captureSamlResponses(session as unknown as Session, taken => {
    captured.push(taken);
    return gone;
  });
  return {
    captured,
    /** Whether the request is sent; undefined until it is decided. */
    request(details: Request, answers: boolean[] = []): boolean | undefined {
      listener({ method: 'GET', resourceType: 'mainFrame', webContentsId: 7, ...details }, ({ cancel = false }) =>
        answers.push(!cancel),
      );
      return answers[0];
    },
  };
}

const form = (text: string) => [{ bytes: Buffer.from(text) }] as never;
const acs = 'https://signin.aws.amazon.com/saml';

describe('the post to AWS', () => {
  test('is captured and never sent', () => {
    claim('acs-post');
    const { captured, request } = partition();
    expect(request({ url: acs, method: 'POST', uploadData: form('SAMLResponse=PHNhbWw%2B&RelayState=') })).toBe(false);
    expect(captured).toEqual([{ contentsId: 7, samlResponse: 'PHNhbWw+' }]);
  });

  test('is canceled only once its window has closed', async () => {
    claim('acs-post');
    let go = () => {};
    const { captured, request } = partition(
      new Promise<void>(resolve => {
        go = resolve;
      }),
    );
    const answers: boolean[] = [];
    expect(request({ url: acs, method: 'POST', uploadData: form('SAMLResponse=abc') }, answers)).toBeUndefined();
    expect(captured).toHaveLength(1);
    go();
    await settled();
    expect(answers).toEqual([false]);
  });

  test('is joined from all its chunks', () => {
    const { captured, request } = partition();
    request({ url: acs, method: 'POST', uploadData: [...form('SAMLResp'), ...form('onse=abc')] as never });
    expect(captured[0]?.samlResponse).toBe('abc');
  });

  test('is not read if it is larger than any assertion', () => {
    claim('response-size');
    const { captured, request } = partition();
    expect(request({ url: acs, method: 'POST', uploadData: [{ bytes: Buffer.alloc(50_000_000) }] as never })).toBe(
      false,
    );
    expect(captured[0]?.samlResponse).toBeUndefined();
  });

  test('is read up to the size limit, and not above it', () => {
    const { captured, request } = partition();
    const sized = (bytes: number) => [{ bytes: Buffer.from('SAMLResponse=abc&x='.padEnd(bytes, 'x')) }] as never;
    for (const size of [10_000_000, 10_000_001]) request({ url: acs, method: 'POST', uploadData: sized(size) });
    expect(captured.map(({ samlResponse }) => samlResponse)).toEqual(['abc', undefined]);
  });

  test('is not read if a part is a file of unknown size', () => {
    const { captured, request } = partition();
    expect(request({ url: acs, method: 'POST', uploadData: [{ file: '/etc/passwd' }] as never })).toBe(false);
    expect(captured).toEqual([{ contentsId: 7, samlResponse: undefined }]);
  });

  test('has an empty response without a body', () => {
    const { captured, request } = partition();
    request({ url: acs, method: 'POST' });
    expect(captured).toEqual([{ contentsId: 7, samlResponse: '' }]);
  });

  test('does not include a GET request, which is allowed', () => {
    const { captured, request } = partition();
    expect(request({ url: acs, method: 'GET' })).toBe(true);
    expect(captured).toEqual([]);
  });

  test('is canceled without a capture if no page sent it', () => {
    const { captured, request } = partition();
    const details = { url: acs, method: 'POST', webContentsId: undefined, uploadData: form('SAMLResponse=abc') };
    expect(request(details as never)).toBe(false);
    expect(captured).toEqual([]);
  });

  test('is looked for among all requests of the partition', () => {
    const filters: unknown[] = [];
    const webRequest = { onBeforeRequest: (filter: unknown) => filters.push(filter) };
    captureSamlResponses({ webRequest } as unknown as Session, () => undefined);
    expect(filters).toEqual([{ urls: ['<all_urls>'] }]);
  });

  test('has an empty response without the form field', () => {
    const { captured, request } = partition();
    request({ url: acs, method: 'POST', uploadData: form('RelayState=') });
    expect(captured[0]?.samlResponse).toBe('');
  });

  test.each([
    'https://signin.aws.amazon.com.example.com/saml',
    'https://example.com/signin.aws.amazon.com/saml',
    'https://signin.aws.amazon.com/console',
    'https://a.b.signin.aws.amazon.com/saml',
  ])('is not captured at the look-alike %s', url => {
    claim('acs-address');
    const { captured, request } = partition();
    expect(request({ url, method: 'POST', uploadData: form('SAMLResponse=abc') })).toBe(true);
    expect(captured).toEqual([]);
  });

  test('is canceled without a capture if a frame sent it', () => {
    claim('acs-post');
    const { captured, request } = partition();
    expect(request({ url: acs, method: 'POST', resourceType: 'subFrame', uploadData: form('SAMLResponse=abc') })).toBe(
      false,
    );
    expect(captured).toEqual([]);
  });
});

describe('a request of a provider’s page', () => {
  test.each([
    ['https://sso.example.com/login', 'mainFrame', true],
    ['http://127.0.0.1:8080/login', 'mainFrame', true],
    ['http://sso.example.com/login', 'mainFrame', false],
    ['https://cdn.example.com/a.js', 'script', true],
    ['http://cdn.example.com/a.js', 'script', false],
    ['data:image/png;base64,AAAA', 'image', true],
    ['data:text/html,hello', 'mainFrame', false],
    ['file:///etc/passwd', 'mainFrame', false],
    ['file:///etc/passwd', 'image', false],
    ['app://mai/index.html', 'subFrame', false],
    ['ws://sso.example.com/', 'webSocket', false],
    ['wss://sso.example.com/', 'webSocket', true],
    ['ws://127.0.0.1:8080/', 'webSocket', true],
    ['ftp://sso.example.com/?data:', 'image', false],
    ['http://sso.example.com/?blob:', 'image', false],
    ['blob:https://sso.example.com/1', 'image', true],
    ['https://cdn.example.com/?ws://x', 'script', true],
  ] as const)('%s as %s: %s', (url, resourceType, isAllowed) => {
    claim('sign-in-https');
    expect(partition().request({ url, resourceType })).toBe(isAllowed);
  });
});
