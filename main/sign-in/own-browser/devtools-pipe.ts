import type { Readable, Writable } from 'node:stream';
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping';
import * as z from 'zod/mini';

type Commands = ProtocolMapping.Commands;
/** Commands of a browser as a whole. No page is attached, so those of a page would fail. */
type BrowserCommand = Extract<keyof Commands, `${'Browser' | 'Fetch' | 'Target'}.${string}`>;

/** Answer to a command; not ok if the browser refuses it, or ends. */
export type Answer<T = unknown> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** An event of the browser, before its parameters are checked. */
export type PipeEvent = { readonly method: string; readonly params: unknown };

/** Why nothing more is read: the browser has closed the pipe, or has written something that is no message. */
export type PipeEnd = 'closed' | 'too-large' | 'malformed';

/**
 * The longest message to read. A form of 10 MB, the largest that a sign-in reads, is in its message twice, once in base64.
 */
export const MAX_MESSAGE_BYTES = 32_000_000;

const MESSAGE = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  /** Of an attached page. */
  sessionId: z.optional(z.unknown()),
});

/**
 * Client for the DevTools protocol over Chromium's `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. Unlike a port,
 * the pipe can't be reached by another program.
 * https://chromium.googlesource.com/chromium/src/+/main/content/browser/devtools/devtools_pipe_handler.cc
 */
export class DevToolsPipe {
  readonly ended: Promise<PipeEnd>;
  readonly #toBrowser: Writable;
  readonly #fromBrowser: Readable;
  readonly #onEvent: (event: PipeEvent) => void;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #end: (end: PipeEnd) => void = () => {};
  #hasEnded = false;
  #lastId = 0;
  /** The message that is being received, without the end. */
  #parts: Buffer[] = [];
  #size = 0;

  constructor(toBrowser: Writable, fromBrowser: Readable, onEvent: (event: PipeEvent) => void) {
    this.#toBrowser = toBrowser;
    this.#fromBrowser = fromBrowser;
    this.#onEvent = onEvent;
    this.ended = new Promise(resolve => {
      this.#end = end => {
        this.#hasEnded = true;
        resolve(end);
        this.#stop();
      };
    });
    // A browser that ends breaks the pipe; `close` follows each error.
    for (const stream of [toBrowser, fromBrowser])
      stream.on('error', () => {}).once('close', () => this.#end('closed'));
    fromBrowser.once('end', () => this.#end('closed'));
    fromBrowser.on('data', (chunk: Buffer) => this.#receive(chunk));
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Sends a command to the browser as a whole. */
  send<M extends BrowserCommand>(
    method: M,
    ...[params]: Commands[M]['paramsType']
  ): Promise<Answer<Commands[M]['returnType']>> {
    if (this.#hasEnded) return Promise.resolve({ ok: false });
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise(resolve => {
      this.#waiting.set(id, answer => resolve(answer as Answer<Commands[M]['returnType']>));
      this.#toBrowser.write(`${JSON.stringify({ id, method, params })}\0`);
    });
  }

  /** Closes the pipe, which makes the browser quit. */
  close(): void {
    this.#end('closed');
  }

  #stop(): void {
    this.#parts = [];
    this.#toBrowser.destroy();
    this.#fromBrowser.destroy();
    for (const answer of this.#waiting.values()) answer({ ok: false });
  }

  #receive(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1 && !this.#hasEnded; end = chunk.indexOf(0, start)) {
      this.#keep(chunk.subarray(start, end));
      this.#finishMessage();
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > MAX_MESSAGE_BYTES) this.#end('too-large');
    else this.#parts.push(part);
  }

  #finishMessage(): void {
    if (this.#hasEnded) return;
    const text = Buffer.concat(this.#parts).toString('utf8');
    this.#parts = [];
    this.#size = 0;
    const message = MESSAGE.safeParse(parsed(text));
    if (!message.success) this.#end('malformed');
    else if (message.data.sessionId === undefined) this.#take(message.data);
  }

  #take({ id, result, error, method, params }: z.output<typeof MESSAGE>): void {
    if (id !== undefined) {
      this.#waiting.get(id)?.(error === undefined ? { ok: true, value: result } : { ok: false });
      this.#waiting.delete(id);
    } else if (method !== undefined) this.#onEvent({ method, params });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
