export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Rectangle = Point & Size;

export const POPOVER_SIZE: Size = { width: 380, height: 600 };

const GAP = 8;

/**
 * The top left corner of the popover: centred on the anchor (the tray icon, or the pointer that clicked it), on the side
 * of the panel that has room, and whole inside the work area. Without an anchor, the corner by the clock: bottom right.
 * All in device-independent pixels.
 */
export function popoverPosition(anchor: Rectangle | undefined, workArea: Rectangle, size: Size = POPOVER_SIZE): Point {
  const right = workArea.x + workArea.width;
  const bottom = workArea.y + workArea.height;
  if (anchor === undefined)
    return within(workArea, size, { x: right - size.width - GAP, y: bottom - size.height - GAP });
  const centre = anchor.x + anchor.width / 2 - size.width / 2;
  const isInUpperHalf = anchor.y + anchor.height / 2 < workArea.y + workArea.height / 2;
  const y = isInUpperHalf
    ? Math.max(anchor.y + anchor.height, workArea.y) + GAP
    : Math.min(anchor.y, bottom) - size.height - GAP;
  return within(workArea, size, { x: centre, y });
}

function within(area: Rectangle, size: Size, { x, y }: Point): Point {
  const clamp = (value: number, low: number, high: number) => Math.round(Math.max(low, Math.min(value, high)));
  return {
    x: clamp(x, area.x + GAP, area.x + area.width - size.width - GAP),
    y: clamp(y, area.y + GAP, area.y + area.height - size.height - GAP),
  };
}
