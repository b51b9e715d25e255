import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../app/snapshot.ts';
import { ACME, sampleRole, sampleSnapshot } from '../../../app/testing/sample-role.ts';
import { drawPicture, QUIET } from './draw-picture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PAGE = '<html lang="en"><body><div id="root"></div></body>';
const HTML = { page: '', content: '<p>Dev</p>', outdated: [] };

describe('the picture of the list', () => {
  it('has its roles read before the window opens: soon after they have changed, and after the window was used', () => {
    const { draw, change, use, reads } = desk(true);
    change();
    expect(reads()).toBe(0);
    vi.advanceTimersByTime(QUIET);
    expect(reads()).toBe(1);
    expect(draw(PAGE)).toContain(HTML.content);
    expect(reads()).toBe(1);
    change();
    use();
    vi.advanceTimersByTime(QUIET);
    expect(reads()).toBe(2);
  });

  it('has them read only where a picture is kept', () => {
    const { change, use, reads } = desk(false);
    change();
    use();
    vi.advanceTimersByTime(QUIET);
    expect(reads()).toBe(0);
  });
});

/** A list with one role. `change` replaces it by another that looks the same, `use` shows or hides the window. */
function desk(isKept: boolean) {
  const read = vi.fn(() => 'Dev');
  const roles = (): Snapshot['roles'] => ({
    [ACME.id]: [
      {
        ...sampleRole('Dev'),
        get name() {
          return read();
        },
      },
    ],
  });
  let snapshot = sampleSnapshot([], { roles: {} });
  let changed = (_now: Snapshot, _before: Snapshot): void => {};
  let used = () => {};
  const draw = drawPicture(
    { has: () => isKept, fitting: () => HTML, drop: async () => {} },
    {
      window: () => ({ getContentSize: () => [380, 600] }) as never,
      watch: listener => {
        used = listener;
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
  );
  return {
    draw,
    change() {
      const before = snapshot;
      snapshot = { ...snapshot, roles: roles() };
      changed(snapshot, before);
    },
    use: () => used(),
    reads: () => read.mock.calls.length,
  };
}
