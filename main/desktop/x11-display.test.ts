import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { aboutWindow, askX11, cookieFor } from './x11-display.ts';

describe('an Xauthority cookie', () => {
  const field = (text: string | Buffer) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  };
  const entry = (family: number, display: string, data: string, name = 'MIT-MAGIC-COOKIE-1') =>
    Buffer.concat([Buffer.from([family >> 8, family & 255]), field('desk'), field(display), field(name), field(data)]);

  it('is found by display number and local family', () => {
    const file = Buffer.concat([entry(256, '1', 'other'), entry(0, '0', 'internet'), entry(256, '0', 'mine')]);
    expect(cookieFor(file, '0').toString()).toBe('mine');
    expect(cookieFor(entry(65_535, '', 'any'), '7').toString()).toBe('any');
    expect(cookieFor(entry(256, '0', 'x', 'XDM-AUTHORIZATION-1'), '0')).toHaveLength(0);
  });

  it('is missing in an empty or truncated file', () => {
    expect(cookieFor(Buffer.alloc(0), '0')).toHaveLength(0);
    expect(cookieFor(entry(256, '0', 'mine').subarray(0, 9), '0')).toHaveLength(0);
  });
});

/** A display on a thread of its own, which accepts the connection and gives one empty reply. */
const DISPLAY = `
  const { workerData, parentPort } = require('node:worker_threads');
  const head = Buffer.from([1, 0, 11, 0, 0, 0, 10, 0]);
  const reply = Buffer.alloc(32);
  reply[0] = 1;
  require('node:net').createServer(socket => {
    socket.once('data', () => {
      socket.write(Buffer.concat([head, Buffer.alloc(40)]));
      socket.once('data', () => socket.write(reply));
    });
  }).listen(workerData, () => parentPort.postMessage('ready'));`;

describe.skipIf(process.platform === 'win32')('a question to the display', () => {
  it('gets an answer that came while this thread was busy for longer than its timeout', async () => {
    mkdirSync('/tmp/.X11-unix', { recursive: true, mode: 0o1777 });
    const number = 50_000 + (process.pid % 10_000);
    const path = `/tmp/.X11-unix/X${number}`;
    const display = new Worker(DISPLAY, { eval: true, workerData: path });
    try {
      await once(display, 'message');
      const environment = { DISPLAY: `:${number}`, HOME: '/nonexistent' };
      const answer = await askX11(
        environment,
        async ({ ask }) => {
          const asked = ask(aboutWindow(14, 1));
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
          return asked;
        },
        500,
      );
      expect(answer).toHaveLength(1);
    } finally {
      await display.terminate();
      rmSync(path, { force: true });
    }
  });
});
