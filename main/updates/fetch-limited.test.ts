import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { fetchLimited } from './fetch-limited.ts';
import { fetchList } from './fetch-list.ts';

const LIMITS = { bytes: 100, idle: 60, overall: 300 };
const ADDRESS = 'https://mai.example/mai.json';

const bodyOf = (parts: readonly Uint8Array[], isOpen = false) =>
  new ReadableStream<Uint8Array>({
    start(stream) {
      for (const part of parts) stream.enqueue(part);
      if (!isOpen) stream.close();
    },
  });

/** A server in this process, which keeps what it was asked. */
function serverOf(answer: (address: string) => Response | Promise<Response>) {
  const asked: { readonly address: string; readonly headers: Record<string, string> }[] = [];
  const fetch: Fetch = async (address, { headers }) => {
    asked.push({ address, headers: Object.fromEntries(new Headers(headers ?? {})) });
    return answer(address);
  };
  return { fetch, asked };
}

async function read(fetch: Fetch, limits = LIMITS) {
  const parts: Uint8Array[] = [];
  const fault = await fetchLimited(fetch, ADDRESS, limits, async part => parts.push(part));
  return fault ?? Buffer.concat(parts).toString();
}

const redirectTo = (location: string) => new Response(null, { status: 302, headers: { location } });

describe('a limited fetch', () => {
  it('passes the body on, piece by piece', async () => {
    const { fetch } = serverOf(() => new Response(bodyOf([Buffer.from('one '), Buffer.from('two')])));
    expect(await read(fetch)).toBe('one two');
  });

  it('says nothing about the person or the computer', async () => {
    claim('update-private');
    const { fetch, asked } = serverOf(() => new Response('x'));
    await read(fetch);
    expect(asked).toEqual([
      { address: ADDRESS, headers: { accept: '*/*', 'accept-language': '*', 'user-agent': 'Mai' } },
    ]);
  });

  it.each([
    ['http', 'http://mai.example/mai.json'],
    ['a file', 'file:///etc/passwd'],
    ['nowhere', 'https://'],
  ])('follows no redirect to %s', async (_, location) => {
    claim('update-https');
    const { fetch, asked } = serverOf(() => redirectTo(location));
    expect(await read(fetch)).toBe('redirect');
    expect(asked).toHaveLength(1);
  });

  // One that the network follows by itself could lead to http.
  it('lets the network follow no redirect', async () => {
    claim('update-https');
    const asked: unknown[] = [];
    await read(async (_, { redirect }) => {
      asked.push(redirect);
      return asked.length === 1 ? redirectTo('/other') : new Response('there');
    });
    expect(asked).toEqual(['manual', 'manual']);
  });

  it('follows redirects to https, but not for ever', async () => {
    const { fetch } = serverOf(address => (address === ADDRESS ? redirectTo('/other') : new Response('there')));
    expect(await read(fetch)).toBe('there');
    const loop = serverOf(() => redirectTo('/again'));
    expect(await read(loop.fetch)).toBe('redirect');
    expect(loop.asked.length).toBeLessThan(10);
  });

  it('asks no http address at all', async () => {
    claim('update-https');
    const { fetch, asked } = serverOf(() => new Response('x'));
    expect(await fetchLimited(fetch, 'http://mai.example/', LIMITS, async () => undefined)).toBe('redirect');
    expect(asked).toEqual([]);
  });

  it('stops reading above the maximum size, said or not', async () => {
    claim('update-size');
    let pulled = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(stream) {
          pulled += 1;
          stream.enqueue(new Uint8Array(40));
        },
      });
    expect(await read(serverOf(() => new Response(endless())).fetch)).toBe('too-large');
    expect(pulled).toBeLessThan(10);
    const said = { headers: { 'content-length': '101' } };
    const honest = serverOf(() => new Response(bodyOf([], true), said));
    expect(await read(honest.fetch)).toBe('too-large');
  });

  /** Only silence ends it. */
  const SILENCE = { ...LIMITS, overall: 3_600_000 };

  it('ends for a server that answers nothing', async () => {
    claim('update-slow');
    expect(await read(serverOf(() => new Promise(() => {})).fetch, SILENCE)).toBe('timeout');
  });

  it('ends for a server that stops in the middle', async () => {
    claim('update-slow');
    const stops = serverOf(() => new Response(bodyOf([Buffer.from('a')], true)));
    expect(await read(stops.fetch, SILENCE)).toBe('timeout');
  });

  it('waits for a slow line as long as something comes', async () => {
    const parts = Array.from('slowly but surely', letter => Buffer.from(letter));
    const slow = () =>
      new ReadableStream<Uint8Array>({
        async pull(stream) {
          await new Promise(resolve => setTimeout(resolve, 20));
          const part = parts.shift();
          if (part === undefined) stream.close();
          else stream.enqueue(part);
        },
      });
    // A tenth of the whole time: longer than a part takes, also on a busy computer.
    expect(await read(serverOf(() => new Response(slow())).fetch, { ...SILENCE, idle: 200 })).toBe('slowly but surely');
  });

  it('ends the connection with a server that sends too much, or for too long', async () => {
    claim('update-size', 'update-slow');
    for (const body of [() => bodyOf([new Uint8Array(101)], true), () => bodyOf([], true)]) {
      const signals: (AbortSignal | null | undefined)[] = [];
      const fetch: Fetch = async (_, options) => {
        signals.push(options.signal);
        return new Response(body());
      };
      await read(fetch);
      expect(signals.map(signal => signal?.aborted)).toEqual([true]);
    }
  });

  it('ends for a server that sends a byte at a time', async () => {
    claim('update-slow');
    const drops = () =>
      new ReadableStream<Uint8Array>({
        async pull(stream) {
          await new Promise(resolve => setTimeout(resolve, 20));
          stream.enqueue(new Uint8Array(1));
        },
      });
    expect(await read(serverOf(() => new Response(drops())).fetch)).toBe('timeout');
  });

  it('ends in time though more is waiting than a slow disk takes', async () => {
    claim('update-slow');
    const { fetch } = serverOf(() => new Response(bodyOf(Array.from({ length: 50 }, () => Buffer.from('x')))));
    let taken = 0;
    const take = () => {
      taken += 1;
      return new Promise(resolve => setTimeout(resolve, 30));
    };
    expect(await fetchLimited(fetch, ADDRESS, LIMITS, take)).toBe('timeout');
    expect(taken).toBeLessThan(20);
  });

  it('keeps no part in memory that was taken', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    let left = 50;
    const pull = (stream: ReadableStreamDefaultController<Uint8Array>) => {
      left -= 1;
      if (left < 0) stream.close();
      else stream.enqueue(new Uint8Array(1_000));
    };
    const parts: WeakRef<Uint8Array>[] = [];
    let kept = 0;
    const { fetch } = serverOf(() => new Response(new ReadableStream({ pull })));
    const take = async (part: Uint8Array) => {
      parts.push(new WeakRef(part));
      await new Promise(setImmediate);
      collect();
      kept = parts.filter(each => each.deref() !== undefined).length;
    };
    expect(await fetchLimited(fetch, ADDRESS, { bytes: 1e6, idle: 60_000, overall: 60_000 }, take)).toBeUndefined();
    expect(parts).toHaveLength(50);
    expect(kept).toBeLessThan(10);
  });

  it('tells a refusal from a server that can’t be reached', async () => {
    expect(await read(serverOf(() => new Response('no', { status: 403 })).fetch)).toBe('answer');
    expect(await read(serverOf(() => Promise.reject(new Error('ENOTFOUND'))).fetch)).toBe('network');
  });
});

describe('the list', () => {
  it('comes with its signature, both as they are', async () => {
    const { fetch } = serverOf(address => new Response(address.endsWith('.sig') ? 'c2ln\n' : '{"a":1}\n'));
    const fetched = await fetchList(fetch, ADDRESS);
    expect(fetched).toMatchObject({ ok: true, value: { signature: 'c2ln' } });
    expect(fetched.ok && Buffer.from(fetched.value.bytes).toString()).toBe('{"a":1}\n');
  });

  it.each([
    ['redirect', () => redirectTo('http://mai.example/mai.json'), { kind: 'update-list-refused', reason: 'redirect' }],
    ['answer', () => new Response('', { status: 404 }), { kind: 'update-unreachable', host: 'mai.example' }],
    ['too large', () => new Response(new Uint8Array(300_000)), { kind: 'update-list-refused', reason: 'too-large' }],
  ])('is refused: %s', async (_, answer, failure) => {
    expect(await fetchList(serverOf(answer).fetch, ADDRESS)).toMatchObject({ failure });
  });

  it('is refused with a page in place of its signature', async () => {
    const { fetch } = serverOf(address => new Response(address.endsWith('.sig') ? 'x'.repeat(5_000) : '{}'));
    expect(await fetchList(fetch, ADDRESS)).toMatchObject({ failure: { reason: 'signature' } });
  });
});
