import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DISCARD_AFTER, discardWhenHidden } from './discard-when-hidden.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function hiddenWindow(hasBeginnings: () => boolean) {
  const window = Object.assign(new EventEmitter(), {
    isOver: false,
    isVisible: () => false,
    isDestroyed: () => window.isOver,
    destroy: () => {
      window.isOver = true;
      window.emit('closed');
    },
    webContents: { executeJavaScriptInIsolatedWorld: async () => hasBeginnings() },
  });
  discardWhenHidden(window as unknown as BrowserWindow);
  window.emit('hide');
  return window;
}

test('lets a page go that nobody has looked at for half a minute', async () => {
  const window = hiddenWindow(() => false);
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER - 1);
  expect(window.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(window.isOver).toBe(true);
});

test('keeps a page that is looked at again in time', async () => {
  const window = hiddenWindow(() => false);
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER - 1);
  window.emit('show');
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER * 2);
  expect(window.isOver).toBe(false);
});

test('keeps a page for as long as it holds what somebody has begun', async () => {
  let hasBeginnings = true;
  const window = hiddenWindow(() => hasBeginnings);
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER * 3);
  expect(window.isOver).toBe(false);
  hasBeginnings = false;
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER);
  expect(window.isOver).toBe(true);
});
