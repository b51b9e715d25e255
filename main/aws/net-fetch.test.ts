import { EventEmitter } from 'node:events';
import type { ClientRequestConstructorOptions, net, Session, session } from 'electron';
import { describe, expect, test } from 'vitest';
import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';
import { settled } from '../../app/testing/settled.ts';
import { ProxyPasswordRequired } from '../proxy/proxy-challenge.ts';
import { createNetFetch, proxyFor } from './net-fetch.ts';

const ADDRESS = 'https://sts.amazonaws.com/';
const CHALLENGE = { isProxy: true, host: 'proxy.acme.example', port: 8080, realm: 'Acme', scheme: 'basic' };
const ANNA: ProxyLogin = { user: 'anna', password: 'hush' };

/** A fake of Electron's network stack that records requests and responds as a test says. */
function network(logins: readonly (ProxyLogin | undefined)[] = [], isPersonThere = true) {
  const asked: ClientRequestConstructorOptions[] = [];
  const partitions: unknown[][] = [];
  const headers: Record<string, string> = {};
  const bodies: (string | undefined)[] = [];
  const questions: string[] = [];
  const challenges: [ProxyChallenge, ProxyLogin | undefined][] = [];
  let aborts = 0;
  const request = Object.assign(new EventEmitter(), {
    setHeader: (name: string, value: string) => {
      headers[name] = value;
    },
    abort: () => {
      aborts += 1;
    },
    end: (body?: string | Buffer) => bodies.push(body?.toString()),
  });
  const netSession = { resolveProxy: async () => 'HTTPS proxy.acme.example:8080; DIRECT' } as unknown as Session;
  const waiting = [...logins];
  const fetch = createNetFetch(
    {
      loginFor: async (challenge, before) => {
        challenges.push([challenge, before]);
        return waiting.shift();
      },
      ask: proxy => questions.push(proxy),
    },
    () => isPersonThere,
    {
      request: ((options: ClientRequestConstructorOptions) => {
        asked.push(options);
        return request;
      }) as unknown as typeof net.request,
      fromPartition: ((...partition: unknown[]) => {
        partitions.push(partition);
        return netSession;
      }) as typeof session.fromPartition,
    },
  );
  const respond = (statusCode: number, answered: Record<string, string | string[]> = {}) => {
    const response = Object.assign(new EventEmitter(), { statusCode, headers: answered, resume() {}, pause() {} });
    request.emit('response', response);
    return response;
  };
  const login = async (challenge: object = CHALLENGE): Promise<unknown[][]> => {
    const given: unknown[][] = [];
    request.emit('login', challenge, (...answer: unknown[]) => given.push(answer));
    await settled();
    return given;
  };
  const world = {
    asked,
    partitions,
    netSession,
    headers,
    bodies,
    questions,
    challenges,
    request,
    aborts: () => aborts,
  };
  return { ...world, fetch, respond, login };
}

describe('a request to AWS', () => {
  test('follows no redirect and carries no cookie, from a session in memory without a cache', async () => {
    const { fetch, asked, partitions, netSession, request, respond } = network();
    const answer = fetch(ADDRESS, {});
    await settled();
    request.emit('redirect', 302, 'GET', 'https://elsewhere.example/', {});
    respond(200).emit('end');
    expect((await answer).status).toBe(200);
    expect(asked).toEqual([
      { url: ADDRESS, method: 'GET', session: netSession, redirect: 'error', credentials: 'omit' },
    ]);
    expect(partitions).toEqual([['sts', { cache: false }]]);
  });

  test('hands a redirect to its caller on request, and follows none', async () => {
    const { fetch, asked, request } = network();
    const answer = fetch(ADDRESS, { method: 'HEAD', redirect: 'manual' });
    await settled();
    request.emit('redirect', 302, 'HEAD', 'https://elsewhere.example/', {});
    request.emit('error', new Error('Redirect was cancelled'));
    const { status, headers } = await answer;
    expect([status, headers.get('location')]).toEqual([302, 'https://elsewhere.example/']);
    expect(asked).toMatchObject([{ method: 'HEAD', redirect: 'manual', credentials: 'omit' }]);
  });

  test('sends headers and a body of text or bytes', async () => {
    for (const body of ['Action=AssumeRole', Buffer.from('Action=AssumeRole')]) {
      const { fetch, asked, headers, bodies } = network();
      void fetch(ADDRESS, { method: 'POST', headers: { 'Content-Type': 'text/x' }, body });
      await settled();
      expect(asked[0]?.method).toBe('POST');
      expect(headers).toEqual({ 'content-type': 'text/x' });
      expect(bodies).toEqual(['Action=AssumeRole']);
    }
    const bare = network();
    void bare.fetch(ADDRESS, {});
    await settled();
    expect(bare.bodies).toEqual([undefined]);
  });

  test('streams the response body', async () => {
    const { fetch, respond } = network();
    const answer = fetch(ADDRESS, {});
    await settled();
    const response = respond(403, { 'x-one': 'a', 'x-two': ['b', 'c'] });
    response.emit('data', Buffer.from('<Err'));
    response.emit('data', Buffer.from('or/>'));
    response.emit('end');
    const { status, headers, text } = await answer.then(given => ({
      status: given.status,
      headers: given.headers,
      text: given.text(),
    }));
    expect(status).toBe(403);
    expect([headers.get('x-one'), headers.get('x-two')]).toEqual(['a', 'b, c']);
    expect(await text).toBe('<Error/>');
  });

  test.each([204, 304])('returns a response of status %i without a body', async status => {
    const { fetch, respond } = network();
    const answer = fetch(ADDRESS, {});
    await settled();
    respond(status);
    expect(await answer).toMatchObject({ status, body: null });
  });

  test('fails with the network error, before and during the response', async () => {
    const { fetch, request, respond } = network();
    const refused = fetch(ADDRESS, {});
    await settled();
    request.emit('error', new Error('refused'));
    await expect(refused).rejects.toThrow('refused');
    const cut = fetch(ADDRESS, {});
    await settled();
    const response = respond(200);
    const body = (await cut).text();
    response.emit('error', new Error('cut'));
    await expect(body).rejects.toThrow('cut');
  });

  test('is aborted with the signal’s reason before the response', async () => {
    const { fetch, aborts } = network();
    const giveUp = new AbortController();
    const answer = fetch(ADDRESS, { signal: giveUp.signal });
    await settled();
    giveUp.abort(new Error('too slow'));
    await expect(answer).rejects.toThrow('too slow');
    expect(aborts()).toBe(1);
  });

  test('is aborted during the response, by the signal or by canceling the body', async () => {
    const { fetch, respond, aborts } = network();
    const giveUp = new AbortController();
    const answer = fetch(ADDRESS, { signal: giveUp.signal });
    await settled();
    const response = respond(200);
    const body = (await answer).text();
    giveUp.abort(new Error('too slow'));
    response.emit('aborted');
    await expect(body).rejects.toThrow('too slow');
    const other = fetch(ADDRESS, {});
    await settled();
    respond(200);
    await (await other).body?.cancel();
    expect(aborts()).toBe(2);
    const without = fetch(ADDRESS, {});
    await settled();
    const cut = respond(200);
    const rest = (await without).text();
    cut.emit('aborted');
    await expect(rest).rejects.toBeUndefined();
  });
});

test('proxy settings are resolved in the session of the requests', async () => {
  const asked: unknown[][] = [];
  const netSession = { resolveProxy: async (address: string) => `PROXY for ${address}` } as Session;
  const fromPartition = ((...partition: unknown[]) => {
    asked.push(partition);
    return netSession;
  }) as typeof session.fromPartition;
  expect(await proxyFor(ADDRESS, { fromPartition } as Parameters<typeof proxyFor>[1])).toBe(`PROXY for ${ADDRESS}`);
  expect(asked).toEqual([['sts', { cache: false }]]);
});

describe('proxy authentication', () => {
  test('sends the stored login, and the next one after a refusal', async () => {
    const other = { user: 'anna', password: 'other' };
    const { fetch, login, challenges } = network([ANNA, other]);
    void fetch(ADDRESS, {});
    await settled();
    expect(await login()).toEqual([['anna', 'hush']]);
    expect(await login()).toEqual([['anna', 'other']]);
    const challenge = { proxy: 'proxy.acme.example:8080', realm: 'Acme', scheme: 'basic', isEncrypted: true };
    expect(challenges).toEqual([
      [challenge, undefined],
      [challenge, ANNA],
    ]);
  });

  test.each([true, false])(
    'sends nothing without a stored login, and asks the person if possible: %s',
    async isThere => {
      const { fetch, login, questions } = network([undefined], isThere);
      const answer = fetch(ADDRESS, {}).catch((error: unknown) => error);
      await settled();
      expect(await login()).toEqual([[]]);
      expect(await answer).toEqual(new ProxyPasswordRequired('proxy.acme.example:8080'));
      expect(questions).toEqual(isThere ? ['proxy.acme.example:8080'] : []);
    },
  );

  test('ignores the challenge of a server', async () => {
    const { fetch, login, challenges } = network([ANNA]);
    void fetch(ADDRESS, {});
    await settled();
    expect(await login({ ...CHALLENGE, isProxy: false })).toEqual([[]]);
    expect(challenges).toEqual([]);
  });

  test('does not ask the person again for a refused login', async () => {
    const { fetch, login, questions } = network([ANNA]);
    void fetch(ADDRESS, {});
    await settled();
    await login();
    expect(questions).toEqual([]);
  });
});
