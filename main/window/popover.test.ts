import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const area = { x: 0, y: 0, width: 1_920, height: 1_080 };

vi.mock('electron', () => ({
  app: { getAppPath: () => '/opt/mai' },
  screen: { getPrimaryDisplay: () => ({ workArea: area }), on: () => {}, off: () => {} },
}));
vi.mock('./create-window.ts', () => ({ createWindow: () => new WaylandWindow() }));
vi.mock('../desktop/icon-position.ts', () => ({
  likelyIconPosition: () => undefined,
  mayFocusFollowPointer: () => {},
}));

import { CRASH_PAUSE, Popover } from './popover.ts';

/** Gets the focus when the compositor gives it, a moment after the window has asked for it. */
class WaylandWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  #isVisible = false;
  #isFocused = false;
  #isDestroyed = false;

  constructor() {
    super();
    created.push(this);
  }

  loadURL = () => Promise.resolve();
  isVisible = () => this.#isVisible;
  isFocused = () => this.#isFocused;
  isDestroyed = () => this.#isDestroyed;
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

  destroy(): void {
    this.#isDestroyed = true;
    this.emit('closed');
  }

  crash(): void {
    this.webContents.emit('render-process-gone');
    vi.runAllTicks();
    vi.advanceTimersByTime(0);
  }
}

let created: WaylandWindow[] = [];

beforeEach(() => {
  created = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const withoutIcon = () =>
  new Popover(
    'preload.cjs',
    'window',
    () => false,
    () => false,
  );

// Otherwise the page that a notification asked for would be taken for closed and dropped.
it('a window without a tray icon is seen from its opening on, also before it gets the focus', () => {
  const popover = withoutIcon();
  const seen: boolean[] = [];
  popover.watch(() => seen.push(popover.isSeen()));
  popover.open();
  expect(popover.isSeen()).toBe(true);
  created[0]?.emit('ready-to-show');
  created[0]?.receiveFocus();
  expect(seen).toEqual([true, true]);
});

it('a window without a tray icon comes back after a crash, but not again and again', () => {
  const popover = withoutIcon();
  popover.open();
  const paint = () => created.at(-1)?.emit('ready-to-show');
  paint();
  created.at(-1)?.crash();
  expect(created).toHaveLength(2);
  paint();
  expect(popover.isVisible()).toBe(true);
  created.at(-1)?.crash();
  expect(created).toHaveLength(2);
  expect(popover.isVisible()).toBe(false);

  popover.open();
  paint();
  vi.advanceTimersByTime(CRASH_PAUSE + 1);
  created.at(-1)?.crash();
  expect(created).toHaveLength(4);
});

it('no window opens while Mai quits', () => {
  const popover = withoutIcon();
  popover.allowClose();
  popover.open();
  popover.prepare();
  expect(created).toEqual([]);
  expect(popover.isSeen()).toBe(false);
});
