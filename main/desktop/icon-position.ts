import { app, screen } from 'electron';
import { isRightToLeft } from '../../app/text/languages.ts';
import { panelCorner, pointerOnPanel, type Rectangle } from '../../app/window/popover-position.ts';
import { x11Pointer } from './x11-pointer.ts';

/**
 * The position of the tray icon that was just clicked. macOS and Windows report it with the click. On X11 it is the
 * pointer's position, unless the icon was activated by keyboard. Wayland doesn't reveal it.
 * https://www.electronjs.org/docs/latest/api/tray
 */
export async function clickedIconPosition(bounds: Rectangle): Promise<Rectangle | undefined> {
  if (bounds.width > 0) return bounds;
  const pointer = process.platform === 'linux' ? await x11Pointer(process.env) : undefined;
  if (pointer === undefined) return undefined;
  // An X display has one scale factor for all screens.
  const { scaleFactor } = screen.getPrimaryDisplay();
  const scaled = ({ x, y, width, height }: Rectangle): Rectangle => ({
    x: x / scaleFactor,
    y: y / scaleFactor,
    width: width / scaleFactor,
    height: height / scaleFactor,
  });
  const place = scaled({ ...pointer, width: 1, height: 1 });
  return pointerOnPanel(place, screen.getAllDisplays(), pointer.window && scaled(pointer.window));
}

/** Where the pointer is pressed, if that may be the tray icon. */
export async function placeOfPress(): Promise<Rectangle | undefined> {
  if (process.platform === 'linux') return clickedIconPosition({ x: 0, y: 0, width: 0, height: 0 });
  return { ...screen.getCursorScreenPoint(), width: 1, height: 1 };
}

/** The likely position of the tray icon, for a window that no click opened. Undefined where only a click tells. */
export function likelyIconPosition(): Rectangle | undefined {
  if (process.platform !== 'linux') return undefined;
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return panelCorner([primary, ...others], isRightToLeft(app.getPreferredSystemLanguages()[0] ?? ''));
}

/**
 * Whether a blur may be caused by a pointer that moved without a click: focus follows the pointer on some Linux
 * desktops.
 */
export async function mayFocusFollowPointer(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return (await x11Pointer(process.env))?.isPressed !== true;
}
