import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim } from '../../../app/testing/claims/claim.ts';
import { DevToolsPipe, MAX_MESSAGE_BYTES, type PipeEvent } from './devtools-pipe.ts';

/** A pipe to a fake browser. `written` are the commands so far. */
function pipeToBrowser() {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const events: PipeEvent[] = [];
  const pipe = new DevToolsPipe(toBrowser, fromBrowser, event => events.push(event));
  const written = () =>
    String(toBrowser.read() ?? '')
      .split('\0')
      .filter(Boolean)
      .map(text => JSON.parse(text));
  return { pipe, toBrowser, fromBrowser, events, written, say: (message: object) => `${JSON.stringify(message)}\0` };
}

const event = { method: 'Target.targetDestroyed', params: { targetId: 'ä€😀' } };

describe('the DevTools pipe', () => {
  test('sends commands with numbers, and matches answers in any order', async () => {
    const { pipe, fromBrowser, written, say } = pipeToBrowser();
    const version = pipe.send('Browser.getVersion');
    const closed = pipe.send('Target.closeTarget', { targetId: 'one' });
    expect(written()).toEqual([
      { id: 1, method: 'Browser.getVersion' },
      { id: 2, method: 'Target.closeTarget', params: { targetId: 'one' } },
    ]);
    fromBrowser.write(
      say({ id: 2, error: { code: -32_602, message: 'No target' } }) + say({ id: 1, result: { product: 'Chrome' } }),
    );
    expect(await closed).toEqual({ ok: false });
    expect(await version).toEqual({ ok: true, value: { product: 'Chrome' } });
  });

  test('reports events, however the bytes are divided', async () => {
    const bytes = Buffer.from(`${JSON.stringify(event)}\0`.repeat(3));
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(bytes.length)), cuts => {
        const { fromBrowser, events } = pipeToBrowser();
        const ends = [...cuts.toSorted((one, other) => one - other), bytes.length];
        for (const [index, end] of ends.entries()) fromBrowser.emit('data', bytes.subarray(ends[index - 1] ?? 0, end));
        expect(events).toEqual([event, event, event]);
      }),
      { numRuns: 200 },
    );
  });

  test('ignores messages of attached pages, and answers to nothing', () => {
    const { fromBrowser, events, say } = pipeToBrowser();
    fromBrowser.emit('data', Buffer.from(say({ ...event, sessionId: 'page' }) + say({ id: 7, result: {} }) + say({})));
    expect(events).toEqual([]);
  });

  test.each(['no JSON', '"text"', 'null', '[]', '{"id":"one"}', ''])(
    'ends at a message that is none: %s',
    async text => {
      claim('browser-pipe-bounded');
      const { pipe, fromBrowser, events, say } = pipeToBrowser();
      const waiting = pipe.send('Browser.getVersion');
      fromBrowser.write(`${text}\0${say(event)}`);
      expect(await pipe.ended).toBe('malformed');
      expect(await waiting).toEqual({ ok: false });
      expect(events).toEqual([]);
    },
  );

  test('never throws, whatever arrives', () => {
    claim('browser-pipe-bounded');
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 }), chunks => {
        const { fromBrowser } = pipeToBrowser();
        for (const chunk of chunks) fromBrowser.emit('data', Buffer.from(chunk));
      }),
      { numRuns: 300 },
    );
  });

  test('ends at a message that is too large, before it is complete', async () => {
    claim('browser-pipe-bounded');
    const { pipe, fromBrowser, toBrowser } = pipeToBrowser();
    const part = Buffer.alloc(1_000_000, 'A');
    for (let size = 0; size <= MAX_MESSAGE_BYTES; size += part.length) fromBrowser.emit('data', part);
    expect(await pipe.ended).toBe('too-large');
    expect([fromBrowser.destroyed, toBrowser.destroyed]).toEqual([true, true]);
  });

  test('reads a message of the largest size, and none whose end is too far', async () => {
    claim('browser-pipe-bounded');
    const text = JSON.stringify({ method: 'one' });
    const whole = pipeToBrowser();
    whole.fromBrowser.emit('data', Buffer.from(`${text.padEnd(MAX_MESSAGE_BYTES)}\0`));
    expect([whole.events, whole.pipe.hasEnded]).toEqual([[{ method: 'one', params: undefined }], false]);
    const longer = pipeToBrowser();
    longer.fromBrowser.emit('data', Buffer.from(text));
    longer.fromBrowser.emit('data', Buffer.from(`${''.padEnd(MAX_MESSAGE_BYTES)}\0`));
    expect([longer.events, await longer.pipe.ended]).toEqual([[], 'too-large']);
  });

  test('is closed by Mai for both directions', async () => {
    const { pipe, fromBrowser, toBrowser } = pipeToBrowser();
    const waiting = pipe.send('Browser.getVersion');
    pipe.close();
    expect([await pipe.ended, await waiting]).toEqual(['closed', { ok: false }]);
    expect([fromBrowser.destroyed, toBrowser.destroyed]).toEqual([true, true]);
  });

  test('answers no more once the browser has closed it', async () => {
    const { pipe, fromBrowser } = pipeToBrowser();
    const waiting = pipe.send('Browser.getVersion');
    fromBrowser.end();
    fromBrowser.resume();
    expect(await pipe.ended).toBe('closed');
    expect([await waiting, await pipe.send('Browser.close')]).toEqual([{ ok: false }, { ok: false }]);
  });

  test('survives a browser that breaks it', async () => {
    const { pipe, toBrowser } = pipeToBrowser();
    toBrowser.destroy(new Error('EPIPE'));
    expect(await pipe.ended).toBe('closed');
    expect(pipe.hasEnded).toBe(true);
  });
});
