import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../app/snapshot.ts';
import { claim } from '../../../app/testing/claims/claim.ts';
import { keyOf, sampleRole, sampleSnapshot } from '../../../app/testing/sample-role.ts';
import { LIST_SETTLED } from '../../../app/window/picture/picture-port.ts';
import { AT_MOST_EVERY, renewPicture } from './renew-picture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the picture of the list is drawn anew', () => {
  it('once the list has been another for a while', () => {
    const mai = desk();
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED - 1);
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED - 1);
    expect(mai.drawn()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(mai.drawn()).toBe(1);
  });

  it('also if it has changed while Mai was not running', () => {
    const mai = desk();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(1);
  });

  it('also if it has changed while a hidden page was there that kept none', () => {
    const mai = desk();
    mai.has.page = true;
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
    mai.has.page = false;
    mai.close();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(1);
  });

  it('at most every ten minutes', () => {
    const mai = desk();
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    mai.change();
    vi.advanceTimersByTime(AT_MOST_EVERY - 1);
    expect(mai.drawn()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(mai.drawn()).toBe(2);
  });

  it('not where there is none, as after a sign-out', () => {
    claim('picture-dropped');
    const mai = desk();
    mai.has.none = true;
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
  });

  it.each(['same', 'battery'] as const)('not if %s', what => {
    const mai = desk();
    mai.has[what] = true;
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
  });

  it('not during a sign-in, but after it', () => {
    const mai = desk();
    mai.change({ assuming: [keyOf(sampleRole('Dev'))] });
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
    mai.change({ assuming: [] });
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(1);
  });

  it('not once Mai quits', () => {
    const mai = desk();
    mai.change();
    mai.quit();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
  });
});

/** A list that is another than the picture's. `has`: `same`, `none`: the picture's own list, no picture. */
function desk() {
  const has = { page: false, same: false, battery: false, none: false };
  const prepare = vi.fn();
  let snapshot: Snapshot = sampleSnapshot([sampleRole('Dev')]);
  let changed = (_now: Snapshot, _before: Snapshot): void => {};
  let closed = () => {};
  const quit = renewPicture(
    { isOfOtherList: () => !has.same && !has.none },
    {
      window: () => (has.page ? ({} as never) : undefined),
      prepare,
      watch: listener => {
        closed = listener;
        return () => {};
      },
    },
    {
      snapshot: () => snapshot,
      subscribe: listener => {
        changed = listener;
        return () => {};
      },
    },
    () => has.battery,
  );
  return {
    has,
    quit,
    close: () => closed(),
    change(facts: Partial<Snapshot> = {}) {
      const before = snapshot;
      snapshot = { ...snapshot, ...facts };
      changed(snapshot, before);
    },
    drawn: () => prepare.mock.calls.length,
  };
}
