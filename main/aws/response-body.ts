import type { Readable } from 'node:stream';

/** So many bytes may wait for their reader. */
const AHEAD = 1_000_000;

/**
 * The body of a response of Electron's network stack, which is a `Readable`, as its types don't tell. Comes no faster than it is read: with a
 * slow disk a whole download would wait in memory. Fails with the signal's reason at once, though parts of it may still be waiting.
 */
export function responseBody(
  response: Readable,
  abort: () => void,
  signal?: AbortSignal | null,
): ReadableStream<Uint8Array> {
  let isOpen = true;
  const once = (end: () => void) => () => {
    if (isOpen) end();
    isOpen = false;
  };
  return new ReadableStream<Uint8Array>(
    {
      start(stream) {
        response.on('data', part => {
          // Before the part is taken, which asks for the next one at once if there is room.
          response.pause();
          if (isOpen) stream.enqueue(part);
        });
        response.on(
          'end',
          once(() => stream.close()),
        );
        response.on('error', error => once(() => stream.error(error))());
        const fail = once(() => stream.error(signal?.reason));
        response.on('aborted', fail);
        signal?.addEventListener('abort', fail);
      },
      pull() {
        response.resume();
      },
      cancel: once(abort),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: AHEAD }),
  );
}
