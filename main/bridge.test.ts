import type { WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { isOurs } from './bridge.ts';

const window = {} as WebContents;
const frame = (changes: Partial<WebFrameMain> = {}) =>
  ({ parent: null, origin: 'app://mai', ...changes }) as unknown as WebFrameMain;

describe('a message', () => {
  it('is heard from the main frame of Mai’s own page in Mai’s own window', () => {
    expect(isOurs(window, frame(), [window])).toBe(true);
  });

  it.each([
    ['another window', {} as WebContents, frame(), [window]],
    ['a window while Mai has none', window, frame(), []],
    ['a frame that is gone', window, null, [window]],
    ['a frame inside the page', window, frame({ parent: frame() }), [window]],
    ['a page of the web in Mai’s window', window, frame({ origin: 'https://example.com' }), [window]],
    ['a look-alike of Mai’s page', window, frame({ origin: 'app://mai.example.com' }), [window]],
    ['a page without an origin', window, frame({ origin: 'null' }), [window]],
  ])('is refused from %s', (_, sender, from, own) => {
    expect(isOurs(sender, from, own)).toBe(false);
  });
});
