import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import { x11HasOpenMenu } from './x11-menu.ts';
import { x11Pointer } from './x11-pointer.ts';

const hasDisplay = existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xdotool');

describe.skipIf(!hasDisplay)('the pointer of an X display', () => {
  let display: Server;
  beforeAll(async () => {
    display = await startDisplay('800x600');
  });
  afterAll(() => display.stop());
  const move = (x: number, y: number) =>
    execFileSync('xdotool', ['mousemove', `${x}`, `${y}`], { env: { ...process.env, DISPLAY: display.address } });

  it('is read at its current position, whatever moved it', async () => {
    move(700, 20);
    expect(await x11Pointer({ DISPLAY: display.address })).toEqual({ x: 700, y: 20, isPressed: false });
    move(3, 590);
    expect(await x11Pointer({ DISPLAY: `${display.address}.0` })).toEqual({ x: 3, y: 590, isPressed: false });
  });

  it('is not read under Wayland', async () => {
    expect(await x11Pointer({ DISPLAY: display.address, WAYLAND_DISPLAY: 'wayland-0' })).toBeUndefined();
    expect(await x11Pointer({ DISPLAY: display.address, XDG_SESSION_TYPE: 'wayland' })).toBeUndefined();
  });
});

describe('without a responding display', () => {
  it.each(['', 'host:0', 'localhost:10.0', ':99999', '../x'])('pointer and menu are unknown: %j', async DISPLAY => {
    expect(await x11Pointer({ DISPLAY })).toBeUndefined();
    expect(await x11HasOpenMenu({ DISPLAY })).toBeUndefined();
  });
});
