import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { settled } from '../../app/testing/settled.ts';
import { watchRequestHeaders } from './watch-request-headers.ts';

type Listener = (
  details: { readonly url: string; readonly requestHeaders: Readonly<Record<string, string>> },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;

/** A provider's session in which no host may be authenticated to until it is released. */
function desk() {
  const released = new Map<string, () => void>();
  let listener: Listener | undefined;
  let watched: unknown;
  const session = {
    webRequest: {
      onBeforeSendHeaders: (filter: unknown, one: Listener) => {
        watched = filter;
        listener = one;
      },
    },
  };
  watchRequestHeaders(
    session as unknown as Session,
    host => new Promise(resolve => released.set(host, () => resolve())),
  );
  return {
    watched,
    release: (host: string) => released.get(host)?.(),
    asks(url: string, requestHeaders: Readonly<Record<string, string>> = {}) {
      const answers: unknown[] = [];
      listener?.({ url, requestHeaders }, answer => answers.push(answer));
      return answers;
    },
  };
}

test('every request of the session is sent unchanged once its host may be authenticated to', async () => {
  const { watched, asks, release } = desk();
  expect(watched).toEqual({ urls: ['<all_urls>'] });
  const answers = asks('https://sso.acme.example:8443/aws?x=1', { Accept: '*/*' });
  await settled();
  expect(answers).toEqual([]);
  release('sso.acme.example');
  await settled();
  expect(answers).toEqual([{}]);
});

test('the script of a service worker is never requested', async () => {
  const { asks, release } = desk();
  const answers = asks('https://sso.acme.example/worker.js', { 'Service-Worker': 'script' });
  release('sso.acme.example');
  await settled();
  expect(answers).toEqual([{ cancel: true }]);
});
