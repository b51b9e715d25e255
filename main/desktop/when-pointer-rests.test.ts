import { EventEmitter } from 'node:events';
import type { Tray } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST, whenPointerRests } from './when-pointer-rests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a pointer on the icon', () => {
  it('counts once it rests there, not while it passes', () => {
    const icon = new EventEmitter();
    const run = vi.fn();
    whenPointerRests(icon as Tray, run);
    icon.emit('mouse-enter');
    vi.advanceTimersByTime(REST - 1);
    icon.emit('mouse-leave');
    vi.advanceTimersByTime(REST);
    expect(run).not.toHaveBeenCalled();
    icon.emit('mouse-enter');
    vi.advanceTimersByTime(REST);
    expect(run).toHaveBeenCalledOnce();
  });
});
