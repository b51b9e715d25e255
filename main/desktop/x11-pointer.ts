import { askX11 } from './x11-display.ts';

/** In physical pixels. `isPressed`: whether a button is down. */
export type Pointer = { readonly x: number; readonly y: number; readonly isPressed: boolean };

const QUERY_POINTER = 38;
/** Five buttons, above eight modifiers. */
const BUTTONS = 0x1f00;

/**
 * The pointer's position on the X display: Electron knows only where its own windows saw it last. Undefined where no
 * display answers, and under Wayland.
 */
export function x11Pointer(environment: Readonly<Record<string, string | undefined>>): Promise<Pointer | undefined> {
  return askX11(environment, async display => {
    const query = Buffer.alloc(8);
    query.writeUInt8(QUERY_POINTER, 0);
    query.writeUInt16LE(2, 2);
    query.writeUInt32LE(display.root, 4);
    const [reply] = await display.ask(query);
    if (reply === undefined) throw new Error('The display sent no reply.');
    return { x: reply.readInt16LE(16), y: reply.readInt16LE(18), isPressed: (reply.readUInt16LE(24) & BUTTONS) !== 0 };
  });
}
