import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import { createWorld, failureNoticesOf } from '../testing/fake-world.ts';
import { settled } from '../testing/settled.ts';

const KEYS = 'Control+Alt+M';

describe('the global shortcut', () => {
  it('is unset at first', async () => {
    const world = createWorld(['Dev']);
    await settled();
    expect(world.openShortcut.held).toBeUndefined();
  });

  it('is registered, saved, and registered again at the next start', async () => {
    const world = createWorld(['Dev']);
    expect(await world.application.dispatch({ type: 'setOpenShortcut', accelerator: KEYS })).toEqual({ ok: true });
    expect(world.openShortcut.held).toBe(KEYS);
    expect(world.saved.at(-1)?.preferences.openShortcut).toBe(KEYS);
    const next = createWorld(['Dev'], { preferences: { ...DEFAULT_PREFERENCES, openShortcut: KEYS } });
    await settled();
    expect(next.openShortcut.held).toBe(KEYS);
  });

  it('is released when unset', async () => {
    const world = createWorld(['Dev'], { preferences: { ...DEFAULT_PREFERENCES, openShortcut: KEYS } });
    await world.application.dispatch({ type: 'setOpenShortcut' });
    expect(world.openShortcut.held).toBeUndefined();
    expect(world.saved.at(-1)?.preferences.openShortcut).toBeUndefined();
  });

  it('stays unchanged if another program has the new one', async () => {
    const world = createWorld(['Dev'], { preferences: { ...DEFAULT_PREFERENCES, openShortcut: KEYS } });
    world.openShortcut.taken.add('Meta+1');
    expect(await world.application.dispatch({ type: 'setOpenShortcut', accelerator: 'Meta+1' })).toEqual({
      ok: false,
      failure: { kind: 'shortcut-unavailable', reason: 'taken' },
    });
    expect(world.openShortcut.held).toBe(KEYS);
    expect(world.application.snapshot().preferences.openShortcut).toBe(KEYS);
    expect(failureNoticesOf(world)).toEqual([]);
  });
});
