import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_SETTINGS } from '../../../app/settings/empty-settings.ts';
import type { Snapshot } from '../../../app/snapshot.ts';
import { claim } from '../../../app/testing/claims/claim.ts';
import { keyOf, sampleRole, sampleSnapshot } from '../../../app/testing/sample-role.ts';
import { LIST_SETTLED } from '../../../app/window/picture/picture-port.ts';
import { createPictureStore, type PictureStore } from './picture-store.ts';
import { ANYHOW_AFTER, AT_MOST_EVERY, renewPicture } from './renew-picture.ts';

// The list names days, so that midnight changes it.
beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 29, 12) }));
afterEach(() => void vi.useRealTimers());

describe('the picture of the list is redrawn', () => {
  it('once the list has been different for a while', () => {
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
    mai.change(LIGHT);
    vi.advanceTimersByTime(AT_MOST_EVERY - 1);
    expect(mai.drawn()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(mai.drawn()).toBe(2);
  });

  it('once, if the list is one that can’t have a picture', () => {
    const mai = desk();
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    mai.close();
    vi.advanceTimersByTime(2 * ANYHOW_AFTER);
    expect(mai.drawn()).toBe(1);
  });

  it('not on battery, but once it is charged', () => {
    const mai = desk();
    mai.has.battery = true;
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
    mai.has.battery = false;
    vi.advanceTimersByTime(ANYHOW_AFTER);
    expect(mai.drawn()).toBe(1);
  });

  it('not if it has the list', () => {
    const mai = desk();
    mai.has.same = true;
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
  });

  it('not where there is none, as after a sign-out', async () => {
    claim('picture-dropped');
    const folder = mkdtempSync(join(tmpdir(), 'mai-picture-'));
    const store = createPictureStore(folder);
    store.keep({ fits: 'another list', parts: JSON.stringify({ page: { lang: 'en' }, nodes: ['Dev'] }) });
    const mai = desk(store);
    await store.drop();
    mai.change();
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('not during a sign-in, but after it', () => {
    const mai = desk();
    mai.change({ starting: [keyOf(sampleRole('Dev'))] });
    vi.advanceTimersByTime(LIST_SETTLED);
    expect(mai.drawn()).toBe(0);
    mai.change({ starting: [] });
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

const LIGHT: Partial<Snapshot> = { preferences: { ...EMPTY_SETTINGS.preferences, trayIcon: 'light' } };

/** A list other than the picture's. `has.same`: it is the picture's own. */
function desk(store?: Pick<PictureStore, 'has' | 'isOfOtherList'>) {
  const has = { page: false, same: false, battery: false };
  const prepare = vi.fn();
  let snapshot: Snapshot = sampleSnapshot([sampleRole('Dev')]);
  let changed = (_now: Snapshot, _before: Snapshot): void => {};
  let closed = () => {};
  const quit = renewPicture(
    store ?? { has: () => true, isOfOtherList: () => !has.same },
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
    { isOnBatteryPower: () => has.battery },
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
