export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Rectangle = Point & Size;

export const POPOVER_SIZE: Size = { width: 380, height: 600 };

/** Margin between the popover and the edges of the work area. */
export const POPOVER_GAP = 8;

/**
 * Top left corner of the popover: centered on the anchor (tray icon or pointer), on the side of the panel that has room, beside a
 * vertical panel, and inside the work area. Without an anchor, the bottom right corner. Device-independent pixels.
 */
export function popoverPosition(anchor: Rectangle | undefined, workArea: Rectangle, size: Size = POPOVER_SIZE): Point {
  const right = workArea.x + workArea.width;
  const bottom = workArea.y + workArea.height;
  if (anchor === undefined)
    return within(workArea, size, { x: right - size.width - POPOVER_GAP, y: bottom - size.height - POPOVER_GAP });
  const isBeside = anchor.x + anchor.width <= workArea.x || anchor.x >= right;
  if (isBeside) {
    const x = anchor.x < workArea.x ? workArea.x + POPOVER_GAP : right - size.width - POPOVER_GAP;
    return within(workArea, size, { x, y: anchor.y + anchor.height / 2 - size.height / 2 });
  }
  const center = anchor.x + anchor.width / 2 - size.width / 2;
  const isInUpperHalf = anchor.y + anchor.height / 2 < workArea.y + workArea.height / 2;
  const y = isInUpperHalf
    ? Math.max(anchor.y + anchor.height, workArea.y) + POPOVER_GAP
    : Math.min(anchor.y, bottom) - size.height - POPOVER_GAP;
  return within(workArea, size, { x: center, y });
}

function within(area: Rectangle, size: Size, { x, y }: Point): Point {
  const clamp = (value: number, low: number, high: number) => Math.round(Math.max(low, Math.min(value, high)));
  return {
    x: clamp(x, area.x + POPOVER_GAP, area.x + area.width - size.width - POPOVER_GAP),
    y: clamp(y, area.y + POPOVER_GAP, area.y + area.height - size.height - POPOVER_GAP),
  };
}

/** Less than the distance between two icons. */
const NEAR = 16;

/** Whether two rectangles are as near to each other as two looks at the same icon. */
export function isNear(one: Rectangle, other: Rectangle): boolean {
  const gap = (start: number, size: number, otherStart: number, otherSize: number): number =>
    Math.max(otherStart - (start + size), start - (otherStart + otherSize));
  return gap(one.x, one.width, other.x, other.width) <= NEAR && gap(one.y, one.height, other.y, other.height) <= NEAR;
}

/** A display and its work area. */
export type Display = { readonly bounds: Rectangle; readonly workArea: Rectangle };

/** Maximum thickness of an auto-hiding panel, or of one on a second display, which do not reduce the work area. */
const HIDDEN_PANEL = 64;

/**
 * The pointer as an anchor if it is on a panel, where icons are; else the window was not opened by a click on an icon.
 * @param under the window under the pointer, as high as which the anchor is if it can be a panel
 */
export function pointerOnPanel(
  { x, y }: Point,
  displays: readonly Display[],
  under?: Rectangle,
): Rectangle | undefined {
  const display = displays.find(({ bounds }) => contains(bounds, { x, y }));
  if (display === undefined) return undefined;
  const { bounds, workArea } = display;
  const hasPanel = thicknesses(display).some(([, thickness]) => thickness > 0);
  const inner = hasPanel
    ? workArea
    : {
        x: bounds.x + HIDDEN_PANEL,
        y: bounds.y + HIDDEN_PANEL,
        width: bounds.width - 2 * HIDDEN_PANEL,
        height: bounds.height - 2 * HIDDEN_PANEL,
      };
  if (contains(inner, { x, y })) return undefined;
  const isPanel = under !== undefined && under.height <= HIDDEN_PANEL && under.height < under.width;
  return isPanel ? { x, y: under.y, width: 1, height: under.height } : { x, y, width: 1, height: 1 };
}

/**
 * Most likely position of tray icons: at the end of a panel, where the display is larger than its work area. Of several panels the
 * thinner one, of equal ones the upper one. The end is the right one, the left one in right-to-left languages, and the lower one
 * of a vertical panel. Undefined without a panel.
 * @param displays the primary one first
 */
export function panelCorner(displays: readonly Display[], isRightToLeft: boolean): Rectangle | undefined {
  for (const display of displays) {
    const [edge] = thicknesses(display)
      .filter(([, thickness]) => thickness > 0)
      .toSorted(([, one], [, other]) => one - other)
      .map(([name]) => name);
    if (edge === undefined) continue;
    const { x, y, width, height } = display.bounds;
    const [left, right, top, bottom] = [x, x + width - 1, y, y + height - 1];
    const end = isRightToLeft ? left : right;
    const at = { top: [end, top], bottom: [end, bottom], left: [left, bottom], right: [right, bottom] } as const;
    return { x: at[edge][0], y: at[edge][1], width: 1, height: 1 };
  }
  return undefined;
}

type Edge = 'top' | 'bottom' | 'left' | 'right';

function thicknesses({ bounds, workArea }: Display): readonly (readonly [Edge, number])[] {
  return [
    ['top', workArea.y - bounds.y],
    ['bottom', bounds.y + bounds.height - workArea.y - workArea.height],
    ['left', workArea.x - bounds.x],
    ['right', bounds.x + bounds.width - workArea.x - workArea.width],
  ];
}

const contains = (area: Rectangle, { x, y }: Point): boolean =>
  x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;
