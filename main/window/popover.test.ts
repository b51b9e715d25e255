import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';

const area = { x: 0, y: 0, width: 1_920, height: 1_080 };

vi.mock('electron', () => ({
  app: { getAppPath: () => '/opt/mai' },
  screen: { getPrimaryDisplay: () => ({ workArea: area }), on: () => {}, off: () => {} },
}));
vi.mock('./create-window.ts', () => ({ createWindow: () => waylandWindow }));
vi.mock('../desktop/icon-position.ts', () => ({
  likelyIconPosition: () => undefined,
  mayFocusFollowPointer: () => {},
}));

import { Popover } from './popover.ts';

/** Gets the focus when the compositor gives it, a moment after the window has asked for it. */
class WaylandWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  #isVisible = false;
  #isFocused = false;

  loadURL = () => Promise.resolve();
  isVisible = () => this.#isVisible;
  isFocused = () => this.#isFocused;
  isMinimized = () => false;
  focus = () => {};

  show(): void {
    this.#isVisible = true;
    this.emit('show');
  }

  receiveFocus(): void {
    this.#isFocused = true;
    this.emit('focus');
  }
}

const waylandWindow = new WaylandWindow();

// Otherwise the page that a notification asked for would be taken for closed and dropped.
it('a window without a tray icon is seen from its opening on, also before it gets the focus', () => {
  vi.useFakeTimers();
  const popover = new Popover(
    'preload.cjs',
    'window',
    () => false,
    () => false,
  );
  const seen: boolean[] = [];
  popover.watch(() => seen.push(popover.isSeen()));
  popover.open();
  expect(popover.isSeen()).toBe(true);
  waylandWindow.emit('ready-to-show');
  waylandWindow.receiveFocus();
  expect(seen).toEqual([true, true]);
  vi.useRealTimers();
});
