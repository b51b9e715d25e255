import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeOnBlur } from './close-on-blur.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A fake window with the focus, and whether it was closed. */
function opened(mayFollowPointer: boolean) {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents });
  const close = vi.fn();
  const stay = closeOnBlur(window as unknown as BrowserWindow, close, () => Promise.resolve(mayFollowPointer));
  window.emit('focus');
  const use = (type: string) => webContents.emit('input-event', {}, { type });
  return { window, use, close, stay };
}
const pass = (duration: number) => vi.advanceTimersByTimeAsync(duration);

describe('a window that loses the focus', () => {
  it.each(['mouseMove', 'rawKeyDown', 'touchStart'])('closes at once after it was used by %s', async type => {
    const { window, use, close } = opened(true);
    use(type);
    window.emit('blur');
    await pass(100);
    expect(close).toHaveBeenCalledOnce();
  });

  it('closes at once after a click elsewhere, even if it was not used', async () => {
    const { window, close } = opened(false);
    window.emit('blur');
    await pass(100);
    expect(close).toHaveBeenCalledOnce();
  });

  it('waits for the pointer to reach it, up to a limit', async () => {
    const { window, close } = opened(true);
    window.emit('blur');
    await pass(1_900);
    window.emit('focus');
    await pass(5_000);
    expect(close).not.toHaveBeenCalled();
    window.emit('blur');
    await pass(2_000);
    expect(close).toHaveBeenCalledOnce();
  });

  it('counts as unused after it was hidden', async () => {
    const { window, use, close } = opened(true);
    use('mouseMove');
    window.emit('hide');
    window.emit('focus');
    window.emit('blur');
    await pass(500);
    expect(close).not.toHaveBeenCalled();
  });

  it('stays open if the close is canceled, before and after the pointer was queried', async () => {
    const { window, close, stay } = opened(false);
    window.emit('blur');
    stay();
    await pass(5_000);
    window.emit('blur');
    await pass(50);
    stay();
    await pass(5_000);
    expect(close).not.toHaveBeenCalled();
  });

  it('ignores a blur before it had the focus', async () => {
    const { window, close } = opened(false);
    window.emit('hide');
    window.emit('blur');
    await pass(5_000);
    expect(close).not.toHaveBeenCalled();
  });
});
