import { aboutWindow, askX11, padded, type X11Display } from './x11-display.ts';

const GET_WINDOW_ATTRIBUTES = 3;
const QUERY_TREE = 15;
const INTERN_ATOM = 16;
const GET_PROPERTY = 20;
const ATOM = 4;
const VIEWABLE = 2;

/** The type of a window: https://specifications.freedesktop.org/wm-spec/latest/ar01s05.html */
const TYPE = '_NET_WM_WINDOW_TYPE';
const MENUS = ['_NET_WM_WINDOW_TYPE_POPUP_MENU', '_NET_WM_WINDOW_TYPE_DROPDOWN_MENU'];

/** A busy display answers late, and no click waits for this. Milliseconds. */
const TIMEOUT = 2_000;

/**
 * Whether a menu of any program is open on the X display: a panel opens an icon's menu in a window of its own.
 * Undefined where no display answers, and under Wayland.
 */
export function x11HasOpenMenu(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean | undefined> {
  const question = async ({ root, ask }: X11Display) => {
    const [tree, ...atoms] = await ask(aboutWindow(QUERY_TREE, root), ...[TYPE, ...MENUS].map(internAtom));
    const [type = 0, ...menus] = atoms.map(reply => reply?.readUInt32LE(8) ?? 0);
    const windows = tree === undefined ? [] : numbers(tree.subarray(32));
    const attributes = await ask(...windows.map(id => aboutWindow(GET_WINDOW_ATTRIBUTES, id)));
    // Window managers don't manage menus: a menu is a child of the root window with override-redirect set.
    const own = windows.filter((_, at) => attributes[at]?.[26] === VIEWABLE && attributes[at]?.[27] === 1);
    const types = await ask(...own.map(id => getProperty(id, type)));
    return types.some(reply => reply !== undefined && numbers(reply.subarray(32)).some(each => menus.includes(each)));
  };
  return askX11(environment, question, TIMEOUT);
}

function internAtom(name: string): Buffer {
  const request = Buffer.alloc(8 + padded(name.length));
  request.writeUInt8(INTERN_ATOM, 0);
  request.writeUInt16LE(request.length / 4, 2);
  request.writeUInt16LE(name.length, 4);
  request.write(name, 8);
  return request;
}

function getProperty(window: number, property: number): Buffer {
  const request = Buffer.alloc(24);
  request.writeUInt8(GET_PROPERTY, 0);
  request.writeUInt16LE(6, 2);
  request.writeUInt32LE(window, 4);
  request.writeUInt32LE(property, 8);
  request.writeUInt32LE(ATOM, 12);
  request.writeUInt32LE(32, 20);
  return request;
}

const numbers = (bytes: Buffer): readonly number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
