import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const area = { x: 0, y: 0, width: 1_920, height: 1_080 };

vi.mock('electron', () => ({
  app: { getAppPath: () => '/opt/mai' },
  screen: {
    getPrimaryDisplay: () => ({ workArea: area }),
    getDisplayNearestPoint: () => ({ workArea: area }),
    on: () => {},
    off: () => {},
  },
}));
vi.mock('./create-window.ts', () => ({ createWindow: () => new WaylandWindow() }));
vi.mock('../desktop/icon-position.ts', () => ({
  likelyIconPosition: () => undefined,
  mayFocusFollowPointer: async () => false,
  placeOfPress: async () => press,
}));

import type { Rectangle } from '../../app/window/popover-position.ts';
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
  blur = () => {};
  setBounds = () => {};

  hide(): void {
    this.#isVisible = false;
    this.emit('hide');
  }

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
let press: Rectangle | undefined;

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

const ICON: Rectangle = { x: 1_800, y: 0, width: 24, height: 24 };

/** A window under the icon that was opened by a click a while ago, and the press that takes the focus from it. */
async function pressedAt(place: Rectangle | undefined): Promise<Popover> {
  const popover = new Popover(
    'preload.cjs',
    'under-icon',
    () => false,
    () => false,
  );
  await popover.toggle(ICON);
  created[0]?.emit('ready-to-show');
  created[0]?.receiveFocus();
  await vi.advanceTimersByTimeAsync(1_000);
  press = place;
  created[0]?.emit('blur');
  return popover;
}

it('a click on the icon closes its window, also if the click comes long after its press', async () => {
  const popover = await pressedAt({ x: 1_805, y: 10, width: 1, height: 1 });
  await vi.advanceTimersByTimeAsync(500);
  expect(popover.isVisible()).toBe(false);
  await popover.toggle(ICON);
  expect(popover.isVisible()).toBe(false);
  await popover.toggle(ICON);
  expect(popover.isVisible()).toBe(true);
});

it.each([
  ['elsewhere', { x: 700, y: 500, width: 1, height: 1 }],
  ['on another icon', { x: 1_770, y: 10, width: 1, height: 1 }],
  ['at an unknown place', undefined],
])('a click on the icon opens its window after a press %s has closed it', async (_, place) => {
  const popover = await pressedAt(place);
  await vi.advanceTimersByTimeAsync(500);
  expect(popover.isVisible()).toBe(false);
  await popover.toggle(ICON);
  expect(popover.isVisible()).toBe(true);
});

it('a click on the icon opens its window after it was closed in another way', async () => {
  const popover = await pressedAt(ICON);
  popover.close();
  await popover.toggle(ICON);
  expect(popover.isVisible()).toBe(true);
});

it('no window opens while Mai quits', () => {
  const popover = withoutIcon();
  popover.allowClose();
  popover.open();
  popover.prepare();
  expect(created).toEqual([]);
  expect(popover.isSeen()).toBe(false);
});
