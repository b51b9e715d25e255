import { POPOVER_GAP, POPOVER_SIZE, type Rectangle, type Size } from './popover-position.ts';

/** The popover's size on a display: less where text or display scaling leaves a work area that it would not fit in. Device-independent pixels. */
export const popoverSize = ({ width, height }: Pick<Rectangle, 'width' | 'height'>): Size => ({
  width: Math.min(POPOVER_SIZE.width, width - 2 * POPOVER_GAP),
  height: Math.min(POPOVER_SIZE.height, height - 2 * POPOVER_GAP),
});
