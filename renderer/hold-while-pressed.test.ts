import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoldWhilePressed } from './hold-while-pressed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page() {
  const window = new EventTarget();
  const shown: unknown[] = [];
  const hold = new HoldWhilePressed<string>(window, value => shown.push(value));
  const stop = hold.watch();
  window.addEventListener('click', () => shown.push('click'));
  const tell = (...types: string[]) => {
    for (const type of types) window.dispatchEvent(new Event(type));
    if (types.length > 1) vi.runAllTimers();
  };
  return { hold, shown, stop, tell };
}

describe('what the page shows', () => {
  it('changes at once while nothing is pressed', () => {
    const { hold, shown } = page();
    hold.give('one');
    hold.give('two');
    expect(shown).toEqual(['one', 'two']);
  });

  it('stays the same between a press and its click, then becomes the latest', () => {
    const { hold, shown, tell } = page();
    tell('pointerdown');
    hold.give('one');
    hold.give('two');
    expect(shown).toEqual([]);
    tell('pointerup', 'click');
    expect(shown).toEqual(['click', 'two']);
    hold.give('three');
    expect(shown).toEqual(['click', 'two', 'three']);
  });

  it.each(['pointercancel', 'blur'])('changes again after a press that ended without a click, by %s', end => {
    const { hold, shown, tell } = page();
    tell('pointerdown');
    hold.give('one');
    tell(end);
    vi.runAllTimers();
    expect(shown).toEqual(['one']);
  });

  it('stays the same for a second press that follows at once', () => {
    const { hold, shown, tell } = page();
    tell('pointerdown');
    hold.give('one');
    tell('pointerup');
    tell('click');
    tell('pointerdown');
    vi.runAllTimers();
    expect(shown).toEqual(['click']);
    tell('pointerup', 'click');
    expect(shown).toEqual(['click', 'click', 'one']);
  });

  it('never goes back to an older value', () => {
    const { hold, shown, tell } = page();
    tell('pointerdown');
    hold.give('one');
    tell('pointerup');
    hold.give('two');
    vi.runAllTimers();
    expect(shown).toEqual(['two']);
  });

  it('is not held once the page has stopped watching', () => {
    const { hold, shown, stop, tell } = page();
    stop();
    tell('pointerdown');
    hold.give('one');
    expect(shown).toEqual(['one']);
  });
});
