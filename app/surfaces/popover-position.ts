export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Rectangle = Point & Size;

export const POPOVER_SIZE: Size = { width: 380, height: 600 };

/** Between the popover and the edges of the work area. */
export const POPOVER_GAP = 8;

/**
 * The top left corner of the popover: centred on the anchor (the tray icon, or the pointer that clicked it), on the side
 * of the panel that has room, and whole inside the work area. Without an anchor, the corner by the clock: bottom right.
 * All in device-independent pixels.
 */
export function popoverPosition(anchor: Rectangle | undefined, workArea: Rectangle, size: Size = POPOVER_SIZE): Point {
  const right = workArea.x + workArea.width;
  const bottom = workArea.y + workArea.height;
  if (anchor === undefined)
    return within(workArea, size, { x: right - size.width - POPOVER_GAP, y: bottom - size.height - POPOVER_GAP });
  const centre = anchor.x + anchor.width / 2 - size.width / 2;
  const isInUpperHalf = anchor.y + anchor.height / 2 < workArea.y + workArea.height / 2;
  const y = isInUpperHalf
    ? Math.max(anchor.y + anchor.height, workArea.y) + POPOVER_GAP
    : Math.min(anchor.y, bottom) - size.height - POPOVER_GAP;
  return within(workArea, size, { x: centre, y });
}

function within(area: Rectangle, size: Size, { x, y }: Point): Point {
  const clamp = (value: number, low: number, high: number) => Math.round(Math.max(low, Math.min(value, high)));
  return {
    x: clamp(x, area.x + POPOVER_GAP, area.x + area.width - size.width - POPOVER_GAP),
    y: clamp(y, area.y + POPOVER_GAP, area.y + area.height - size.height - POPOVER_GAP),
  };
}
