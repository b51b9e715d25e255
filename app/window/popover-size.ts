import { POPOVER_GAP, POPOVER_SIZE, type Rectangle, type Size } from './popover-position.ts';

/** Size of the popover, limited by the work area. Device-independent pixels. */
export const popoverSize = ({ width, height }: Pick<Rectangle, 'width' | 'height'>): Size => ({
  width: Math.min(POPOVER_SIZE.width, width - 2 * POPOVER_GAP),
  height: Math.min(POPOVER_SIZE.height, height - 2 * POPOVER_GAP),
});
