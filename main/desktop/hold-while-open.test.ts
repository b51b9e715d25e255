import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdWhileOpen } from './hold-while-open.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
/** Until a menu counts as closed: with the look that sees it, and those that wait for its click. Milliseconds. */
const CLOSED = 200 + 1_000;

const pass = (duration: number) => vi.advanceTimersByTimeAsync(duration);

/** A fake display, and the changes that a hold has applied. */
function heldBy(isOpen: boolean | undefined) {
  const display = { isOpen };
  const made: string[] = [];
  const hold = holdWhileOpen(() => Promise.resolve(display.isOpen));
  return { display, made, hold, change: (name: string) => hold.whenClosed(() => made.push(name)) };
}

describe('a menu change', () => {
  it('is applied at once while no menu is open', async () => {
    const { made, change } = heldBy(false);
    change('one');
    await pass(0);
    change('two');
    await pass(0);
    expect(made).toEqual(['one', 'two']);
  });

  it('waits for an open menu to close; only the latest is applied', async () => {
    const { display, made, change } = heldBy(true);
    change('one');
    await pass(30_000);
    change('two');
    await pass(30_000);
    expect(made).toEqual([]);
    display.isOpen = false;
    await pass(CLOSED);
    expect(made).toEqual(['two']);
  });

  it('waits for the click that closed the menu, which comes later', async () => {
    const { display, made, hold, change } = heldBy(true);
    change('one');
    await pass(0);
    display.isOpen = false;
    await pass(800);
    expect(made).toEqual([]);
    hold.clicked();
    await pass(200);
    expect(made).toEqual(['one']);
  });

  it('waits for a click in the second menu, too', async () => {
    const { display, made, hold, change } = heldBy(true);
    change('one');
    await pass(0);
    hold.clicked();
    await pass(400);
    display.isOpen = false;
    await pass(800);
    expect(made).toEqual([]);
  });

  it('waits on if the menu is opened again', async () => {
    const { display, made, change } = heldBy(true);
    change('one');
    await pass(0);
    display.isOpen = false;
    await pass(800);
    display.isOpen = true;
    await pass(10_000);
    expect(made).toEqual([]);
  });

  it('does not wait for a menu that another program left open', async () => {
    const { made, change } = heldBy(true);
    change('one');
    await pass(120_000 + CLOSED);
    expect(made).toEqual(['one']);
    change('two');
    await pass(0);
    expect(made).toEqual(['one', 'two']);
  });

  it.each([undefined, false])('waits after a submenu has opened if the display can’t tell: %s', async isOpen => {
    const { made, hold, change } = heldBy(isOpen);
    hold.submenuShown();
    change('one');
    await pass(9_000);
    expect(made).toEqual([]);
    await pass(1_000 + CLOSED);
    expect(made).toEqual(['one']);
  });

  it('waits while a display that has reported an open menu is too busy to answer', async () => {
    const { display, made, hold, change } = heldBy(true);
    hold.submenuShown();
    await pass(0);
    display.isOpen = undefined;
    change('one');
    await pass(30_000);
    expect(made).toEqual([]);
    display.isOpen = false;
    await pass(CLOSED);
    expect(made).toEqual(['one']);
  });

  it('is applied once an item was clicked', async () => {
    const { made, hold, change } = heldBy(undefined);
    hold.submenuShown();
    hold.clicked();
    change('one');
    await pass(0);
    expect(made).toEqual(['one']);
  });

  it('is applied once the display reports that no menu is open', async () => {
    const { display, made, hold, change } = heldBy(true);
    hold.submenuShown();
    await pass(0);
    display.isOpen = false;
    change('one');
    await pass(0);
    expect(made).toEqual(['one']);
  });
});
