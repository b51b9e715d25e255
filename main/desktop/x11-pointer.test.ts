import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import { cookieFor, x11Pointer } from './x11-pointer.ts';

const hasDisplay = existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xdotool');

describe.skipIf(!hasDisplay)('the pointer of an X display', () => {
  let display: Server;
  beforeAll(async () => {
    display = await startDisplay('800x600');
  });
  afterAll(() => display.stop());
  const move = (x: number, y: number) =>
    execFileSync('xdotool', ['mousemove', `${x}`, `${y}`], { env: { ...process.env, DISPLAY: display.address } });

  it('is told where it is now, whatever moved it', async () => {
    move(700, 20);
    expect(await x11Pointer({ DISPLAY: display.address })).toEqual({ x: 700, y: 20, isPressed: false });
    move(3, 590);
    expect(await x11Pointer({ DISPLAY: `${display.address}.0` })).toEqual({ x: 3, y: 590, isPressed: false });
  });

  it('is not asked for under Wayland', async () => {
    expect(await x11Pointer({ DISPLAY: display.address, WAYLAND_DISPLAY: 'wayland-0' })).toBeUndefined();
    expect(await x11Pointer({ DISPLAY: display.address, XDG_SESSION_TYPE: 'wayland' })).toBeUndefined();
  });
});

describe('without a display that answers', () => {
  it.each(['', 'host:0', 'localhost:10.0', ':99999', '../x'])('there is no pointer: %j', async DISPLAY => {
    expect(await x11Pointer({ DISPLAY })).toBeUndefined();
  });
});

describe('the cookie of a display', () => {
  const field = (text: string | Buffer) => {
    const bytes = Buffer.from(text);
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  };
  const entry = (family: number, display: string, data: string, name = 'MIT-MAGIC-COOKIE-1') =>
    Buffer.concat([Buffer.from([family >> 8, family & 255]), field('desk'), field(display), field(name), field(data)]);

  it('is the one of its number, of a local family', () => {
    const file = Buffer.concat([entry(256, '1', 'other'), entry(0, '0', 'internet'), entry(256, '0', 'mine')]);
    expect(cookieFor(file, '0').toString()).toBe('mine');
    expect(cookieFor(entry(65_535, '', 'any'), '7').toString()).toBe('any');
    expect(cookieFor(entry(256, '0', 'x', 'XDM-AUTHORIZATION-1'), '0')).toHaveLength(0);
  });

  it('is nothing in a file that is empty or cut off', () => {
    expect(cookieFor(Buffer.alloc(0), '0')).toHaveLength(0);
    expect(cookieFor(entry(256, '0', 'mine').subarray(0, 9), '0')).toHaveLength(0);
  });
});
