import { app, screen } from 'electron';
import { isRightToLeft } from '../../app/text/languages.ts';
import { panelCorner, pointerOnPanel, type Rectangle } from '../../app/window/popover-position.ts';
import { x11Pointer } from './x11-pointer.ts';

/**
 * Where the icon is that was clicked just now. macOS and Windows tell with the click; an X display is asked for the pointer,
 * which a keyboard may have left elsewhere. Wayland tells nothing.
 */
export async function clickedIconPosition(bounds: Rectangle): Promise<Rectangle | undefined> {
  if (bounds.width > 0) return bounds;
  const pointer = process.platform === 'linux' ? await x11Pointer(process.env) : undefined;
  if (pointer === undefined) return undefined;
  // An X display has one scale for all of its screens.
  const { scaleFactor } = screen.getPrimaryDisplay();
  return pointerOnPanel({ x: pointer.x / scaleFactor, y: pointer.y / scaleFactor }, screen.getAllDisplays());
}

/** Where the icon should be, for a window that no click has opened. Undefined where only a click tells. */
export function likelyIconPosition(): Rectangle | undefined {
  if (process.platform !== 'linux') return undefined;
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return panelCorner([primary, ...others], isRightToLeft(app.getPreferredSystemLanguages()[0] ?? ''));
}

/** Whether a focus that goes just now may do so by a pointer that no button moved: Linux knows both ways. */
export async function mayFocusFollowPointer(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return (await x11Pointer(process.env))?.isPressed !== true;
}
