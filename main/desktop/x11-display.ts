import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** One reply of the display; undefined for an error, for example about a closed window. */
type Reply = Buffer | undefined;

/** An open connection to an X display. */
export type X11Display = {
  /** The root window of the first screen. */
  readonly root: number;
  /** Sends requests that have one reply each, all at once. Resolves with the replies in order. */
  ask(...requests: readonly Buffer[]): Promise<readonly Reply[]>;
};

/** Default timeout, in milliseconds. A display answers within one; a click must not wait longer. */
const TIMEOUT = 100;

/**
 * Queries the X display. Undefined where no local display answers, and under Wayland, where Xwayland knows its own
 * windows only.
 * https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html
 */
export async function askX11<T>(
  environment: Environment,
  question: (display: X11Display) => Promise<T>,
  timeout = TIMEOUT,
): Promise<T | undefined> {
  const number = /^(?:unix)?:(\d+)(?:\.0)?$/.exec(environment.DISPLAY ?? '')?.[1];
  if (number === undefined || environment.WAYLAND_DISPLAY || environment.XDG_SESSION_TYPE === 'wayland')
    return undefined;
  const file = environment.XAUTHORITY || join(environment.HOME ?? '/', '.Xauthority');
  const cookies = await readFile(file).catch(() => Buffer.alloc(0));
  const socket = connect(`/tmp/.X11-unix/X${number}`);
  socket.setTimeout(timeout);
  socket.on('timeout', () => {
    // Where this thread was busy meanwhile, what has arrived is read next.
    const before = socket.bytesRead;
    setImmediate(() => socket.bytesRead === before && socket.destroy());
  });
  try {
    return await question(await open(socket, cookieFor(cookies, number)));
  } catch {
    return undefined;
  } finally {
    socket.destroy();
  }
}

async function open(socket: Socket, cookie: Buffer): Promise<X11Display> {
  const read = reader(socket);
  socket.write(setup(cookie));
  const head = await read(8);
  if (head[0] !== 1) throw new Error('The display refused the connection.');
  const root = rootWindow(await read(head.readUInt16LE(6) * 4));
  return {
    root,
    async ask(...requests) {
      socket.write(Buffer.concat(requests));
      const replies: Reply[] = [];
      while (replies.length < requests.length) {
        const start = await read(32);
        const kind = start[0] ?? 0;
        // All clients get MappingNotify events, requested or not.
        if (kind > REPLY) continue;
        const more = kind === REPLY ? await read(start.readUInt32LE(4) * 4) : undefined;
        replies.push(more && Buffer.concat([start, more]));
      }
      return replies;
    },
  };
}

/** A request with a window as its only argument. */
export function aboutWindow(opcode: number, window: number): Buffer {
  const request = Buffer.alloc(8);
  request.writeUInt8(opcode, 0);
  request.writeUInt16LE(2, 2);
  request.writeUInt32LE(window, 4);
  return request;
}

const REPLY = 1;
const COOKIE = 'MIT-MAGIC-COOKIE-1';
/** The protocol pads strings to a multiple of four bytes. */
export const padded = (length: number): number => Math.ceil(length / 4) * 4;

function setup(cookie: Buffer): Buffer {
  const name = cookie.length === 0 ? '' : COOKIE;
  const request = Buffer.alloc(12 + padded(name.length) + padded(cookie.length));
  request.write('l', 0);
  request.writeUInt16LE(11, 2);
  request.writeUInt16LE(name.length, 6);
  request.writeUInt16LE(cookie.length, 8);
  request.write(name, 12);
  cookie.copy(request, 12 + padded(name.length));
  return request;
}

/** The first screen follows the vendor's name and the pixmap formats of eight bytes each. */
function rootWindow(body: Buffer): number {
  return body.readUInt32LE(32 + padded(body.readUInt16LE(16)) + 8 * body.readUInt8(21));
}

/**
 * The cookie of the local display in an Xauthority file: family, then address, number, name and data, each with its
 * length.
 */
export function cookieFor(file: Buffer, display: string): Buffer {
  const LOCAL = 256;
  const ANY = 65_535;
  let at = 0;
  const word = (): number => {
    at += 2;
    return file.readUInt16BE(at - 2);
  };
  const field = (): Buffer => {
    const length = word();
    at += length;
    return file.subarray(at - length, at);
  };
  try {
    while (at < file.length) {
      const family = word();
      const [, number = '', name = '', data = Buffer.alloc(0)] = [
        field(),
        field().toString(),
        field().toString(),
        field(),
      ];
      if (name === COOKIE && (number === display || number === '') && (family === LOCAL || family === ANY)) return data;
    }
  } catch {
    // Truncated: the complete part had no cookie.
  }
  return Buffer.alloc(0);
}

/** Reads a given number of bytes at a time; rejects once the connection has closed. */
function reader(socket: Socket): (size: number) => Promise<Buffer> {
  let held = Buffer.alloc(0);
  let look = (): void => {};
  socket.on('data', (bytes: Buffer) => {
    held = Buffer.concat([held, bytes]);
    look();
  });
  const gone = new Promise<never>((_resolve, reject) => {
    socket.on('close', () => reject(new Error('The display closed the connection.')));
  });
  gone.catch(() => {});
  socket.on('error', () => {});
  return size =>
    Promise.race([
      gone,
      new Promise<Buffer>(resolve => {
        look = () => {
          if (held.length < size) return;
          const taken = held.subarray(0, size);
          held = held.subarray(size);
          look = () => {};
          resolve(taken);
        };
        look();
      }),
    ]);
}
