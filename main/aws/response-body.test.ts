import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { settled } from '../../app/testing/settled.ts';
import { responseBody } from './response-body.ts';

const PART = Buffer.alloc(100_000, 'x');

/** A server that sends as fast as it is read; how many parts it has sent. */
function server(parts: number) {
  const sent = { parts: 0 };
  const response = Readable.from(
    (function* () {
      for (; sent.parts < parts; sent.parts += 1) yield PART;
    })(),
    { highWaterMark: 1 },
  );
  return { response, sent };
}

it('a body comes no faster than it is read, and whole', async () => {
  const { response, sent } = server(100);
  const reader = responseBody(response, () => {}).getReader();
  await settled();
  await new Promise(setImmediate);
  expect(sent.parts).toBeLessThan(20);
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) length += read.value.length;
  expect([sent.parts, length]).toEqual([100, 100 * PART.length]);
});

it('a body fails at once where its signal ends it, though parts of it wait', async () => {
  const { response } = server(100);
  const giveUp = new AbortController();
  const reader = responseBody(response, () => {}, giveUp.signal).getReader();
  await reader.read();
  giveUp.abort(new Error('too slow'));
  await expect(reader.read()).rejects.toThrow('too slow');
  // What is still on the way is no error.
  response.emit('data', PART);
  response.emit('end');
});

it('a body that is canceled aborts its request once', async () => {
  const { response } = server(100);
  let aborts = 0;
  const body = responseBody(response, () => {
    aborts += 1;
  });
  await body.cancel();
  response.emit('data', PART);
  response.emit('aborted');
  expect(aborts).toBe(1);
});
