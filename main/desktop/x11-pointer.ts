import type { Rectangle } from '../../app/window/popover-position.ts';
import { aboutWindow, askX11 } from './x11-display.ts';

/** In physical pixels. `isPressed`: whether a button is down. */
export type Pointer = {
  readonly x: number;
  readonly y: number;
  readonly isPressed: boolean;
  /** The window under the pointer, if any. */
  readonly window?: Rectangle;
};

const GET_GEOMETRY = 14;
const QUERY_POINTER = 38;
/** Five buttons, above eight modifiers. */
const BUTTONS = 0x1f00;

/**
 * The pointer's position on the X display: Electron knows only where its own windows saw it last. Undefined where no
 * display answers, and under Wayland.
 */
export function x11Pointer(environment: Readonly<Record<string, string | undefined>>): Promise<Pointer | undefined> {
  return askX11(environment, async display => {
    const [reply] = await display.ask(aboutWindow(QUERY_POINTER, display.root));
    if (reply === undefined) throw new Error('The display sent no reply.');
    const place = { x: reply.readInt16LE(16), y: reply.readInt16LE(18) };
    const isPressed = (reply.readUInt16LE(24) & BUTTONS) !== 0;
    const child = reply.readUInt32LE(12);
    const [geometry] = child === 0 ? [] : await display.ask(aboutWindow(GET_GEOMETRY, child));
    if (geometry === undefined) return { ...place, isPressed };
    const [x, y] = [geometry.readInt16LE(12), geometry.readInt16LE(14)];
    const [width, height] = [geometry.readUInt16LE(16), geometry.readUInt16LE(18)];
    return { ...place, isPressed, window: { x, y, width, height } };
  });
}
