import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoldWhilePressed } from './hold-while-pressed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function page() {
  const window = new EventTarget();
  const shown: unknown[] = [];
  const hold = new HoldWhilePressed(window);
  const stop = hold.watch();
  const show = (value: string) => hold.change(() => void shown.push(value));
  window.addEventListener('click', () => shown.push('click'));
  const tell = (...types: string[]) => {
    for (const type of types) window.dispatchEvent(new Event(type));
    if (types.length > 1) vi.runAllTimers();
  };
  const move = (buttons: number) => {
    window.dispatchEvent(Object.assign(new Event('pointermove'), { buttons }));
    vi.runAllTimers();
  };
  return { show, shown, stop, tell, move };
}

describe('what the page shows', () => {
  it('changes at once while nothing is pressed', () => {
    const { show, shown } = page();
    show('one');
    show('two');
    expect(shown).toEqual(['one', 'two']);
  });

  it('stays the same between a press and its click, then changes in order', () => {
    const { show, shown, tell } = page();
    tell('pointerdown');
    show('one');
    show('two');
    expect(shown).toEqual([]);
    tell('pointerup', 'click');
    expect(shown).toEqual(['click', 'one', 'two']);
    show('three');
    expect(shown).toEqual(['click', 'one', 'two', 'three']);
  });

  it.each(['pointercancel', 'blur'])('changes again after a press that ended without a click, by %s', end => {
    const { show, shown, tell } = page();
    tell('pointerdown');
    show('one');
    tell(end);
    vi.runAllTimers();
    expect(shown).toEqual(['one']);
  });

  it('stays the same while a pressed pointer moves, and changes when it moves with no button pressed', () => {
    const { show, shown, move, tell } = page();
    tell('pointerdown');
    show('one');
    move(1);
    expect(shown).toEqual([]);
    move(0);
    expect(shown).toEqual(['one']);
  });

  it('stays the same for a second press that follows at once', () => {
    const { show, shown, tell } = page();
    tell('pointerdown');
    show('one');
    tell('pointerup');
    tell('click');
    tell('pointerdown');
    vi.runAllTimers();
    expect(shown).toEqual(['click']);
    tell('pointerup', 'click');
    expect(shown).toEqual(['click', 'click', 'one']);
  });

  it('makes a change after those that wait', () => {
    const { show, shown, tell } = page();
    tell('pointerdown');
    show('one');
    tell('pointerup');
    show('two');
    vi.runAllTimers();
    expect(shown).toEqual(['one', 'two']);
  });

  it('is not held once the page has stopped watching', () => {
    const { show, shown, stop, tell } = page();
    stop();
    tell('pointerdown');
    show('one');
    expect(shown).toEqual(['one']);
  });
});
