import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../app/domain/result.ts';
import { heldBridge } from './held-bridge.ts';
import { HoldWhilePressed } from './hold-while-pressed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The bridge over a preload API that answers at once, and what reaches the page. */
function page() {
  const window = new EventTarget();
  const hold = new HoldWhilePressed(window);
  hold.watch();
  const arrived: unknown[] = [];
  let send: (written: string) => void = () => {};
  const bridge = heldBridge(
    {
      send: async () => ok(),
      subscribe: listener => {
        send = listener;
        return () => {};
      },
    },
    hold,
  );
  bridge.subscribe(snapshot => arrived.push(snapshot));
  return {
    arrived,
    sends: (snapshot: unknown) => send(JSON.stringify(snapshot)),
    quits: () => void bridge.send({ type: 'quit' }).then(() => arrived.push('answer')),
    press: () => window.dispatchEvent(new Event('pointerdown')),
    async release() {
      window.dispatchEvent(new Event('pointerup'));
      await vi.runAllTimersAsync();
    },
  };
}

describe('during a press', () => {
  it('an answer waits, and comes after the snapshot with its change', async () => {
    const { arrived, sends, quits, press, release } = page();
    press();
    sends('changed');
    quits();
    await vi.runAllTimersAsync();
    expect(arrived).toEqual([]);
    await release();
    expect(arrived).toEqual(['changed', 'answer']);
  });

  it('only the latest snapshot is kept', async () => {
    const { arrived, sends, press, release } = page();
    sends('first');
    press();
    sends('second');
    sends('third');
    await release();
    expect(arrived).toEqual(['first', 'third']);
  });
});
