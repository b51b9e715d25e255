import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POPOVER_SIZE, popoverPosition } from './popover-position.ts';

// A 1920 × 1080 screen with a 40-pixel panel.
const underTopPanel = { x: 0, y: 40, width: 1920, height: 1040 };
const overBottomPanel = { x: 0, y: 0, width: 1920, height: 1040 };
const icon = (x: number, y: number) => ({ x, y, width: 24, height: 24 });

describe('the popover', () => {
  it('is centered below an icon in a top panel', () => {
    expect(popoverPosition(icon(1000, 8), underTopPanel)).toEqual({ x: 822, y: 48 });
  });

  it('is centered above an icon in a bottom panel', () => {
    expect(popoverPosition(icon(1000, 1048), overBottomPanel)).toEqual({ x: 822, y: 432 });
  });

  it.each([
    ['top right', icon(1890, 8), underTopPanel, { x: 1532, y: 48 }],
    ['top left', icon(4, 8), underTopPanel, { x: 8, y: 48 }],
    ['bottom right', icon(1890, 1048), overBottomPanel, { x: 1532, y: 432 }],
    ['bottom left', icon(4, 1048), overBottomPanel, { x: 8, y: 432 }],
  ])('stays on the screen in the corner %s', (_, anchor, workArea, position) => {
    expect(popoverPosition(anchor, workArea)).toEqual(position);
  });

  it('is in the corner by the clock without a known icon', () => {
    expect(popoverPosition(undefined, overBottomPanel)).toEqual({ x: 1532, y: 432 });
  });

  it('opens at the pointer', () => {
    expect(popoverPosition({ x: 900, y: 1060, width: 0, height: 0 }, overBottomPanel)).toEqual({ x: 710, y: 432 });
  });

  it('opens on the icon’s screen, also left of the first one', () => {
    const left = { x: -1280, y: -200, width: 1280, height: 984 };
    expect(popoverPosition(icon(-100, 790), left)).toEqual({ x: -388, y: 176 });
  });

  it('is below an icon in a top panel of a lower screen', () => {
    const below = { x: 0, y: 1120, width: 1920, height: 1040 };
    expect(popoverPosition(icon(1000, 1128), below)).toEqual({ x: 822, y: 1160 });
  });

  it('shows its top left corner on a smaller screen', () => {
    expect(popoverPosition(icon(300, 470), { x: 0, y: 0, width: 320, height: 480 })).toEqual({ x: 8, y: 8 });
  });

  it('has whole pixels', () => {
    expect(popoverPosition({ x: 1000.5, y: 8.25, width: 23, height: 23 }, underTopPanel)).toEqual({ x: 822, y: 48 });
  });

  it('fits on every screen with room, wherever the icon is', () => {
    const anywhere = fc.integer({ min: -5_000, max: 5_000 });
    fc.assert(
      fc.property(
        anywhere,
        anywhere,
        anywhere,
        anywhere,
        fc.nat(3_000),
        fc.nat(3_000),
        (x, y, left, top, wide, high) => {
          const area = {
            x: left,
            y: top,
            width: POPOVER_SIZE.width + 16 + wide,
            height: POPOVER_SIZE.height + 16 + high,
          };
          const position = popoverPosition(icon(x, y), area);
          expect(position.x).toBeGreaterThanOrEqual(area.x);
          expect(position.y).toBeGreaterThanOrEqual(area.y);
          expect(position.x + POPOVER_SIZE.width).toBeLessThanOrEqual(area.x + area.width);
          expect(position.y + POPOVER_SIZE.height).toBeLessThanOrEqual(area.y + area.height);
        },
      ),
    );
  });
});
