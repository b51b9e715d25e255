import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DISCARD_AFTER, discardWhenHidden } from './discard-when-hidden.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function hiddenWindow(hasBeginnings: () => boolean, isAwaited = () => false) {
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
  discardWhenHidden(window as unknown as BrowserWindow, isAwaited);
  return window;
}

function windowBehindSignIn() {
  const signIn = { isRunning: true };
  const window = hiddenWindow(
    () => false,
    () => signIn.isRunning,
  );
  return { window, signIn };
}

test('a page that was made ready is discarded after half a minute in which nobody has opened it', async () => {
  const window = hiddenWindow(() => false);
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER);
  expect(window.isOver).toBe(true);
});

test('a page is discarded after half a minute hidden', async () => {
  const window = hiddenWindow(() => false);
  window.emit('show');
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER);
  window.emit('hide');
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER - 1);
  expect(window.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(window.isOver).toBe(true);
});

test('a page is kept if it is shown again in time', async () => {
  const window = hiddenWindow(() => false);
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER - 1);
  window.emit('show');
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER * 2);
  expect(window.isOver).toBe(false);
});

test('a page is kept as long as it has unfinished input', async () => {
  let hasBeginnings = true;
  const window = hiddenWindow(() => hasBeginnings);
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER * 3);
  expect(window.isOver).toBe(false);
  hasBeginnings = false;
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER);
  expect(window.isOver).toBe(true);
});

test('a page is kept until a sign-in behind which it is hidden has ended, which it announces', async () => {
  const { window, signIn } = windowBehindSignIn();
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER * 3);
  expect(window.isOver).toBe(false);
  signIn.isRunning = false;
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER * 2);
  expect(window.isOver).toBe(true);
});

test('a page is kept at the end of a sign-in, after which the window opens', async () => {
  const { window, signIn } = windowBehindSignIn();
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER - 1);
  signIn.isRunning = false;
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER);
  expect(window.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(DISCARD_AFTER);
  expect(window.isOver).toBe(true);
});
