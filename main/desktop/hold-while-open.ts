/** Polling interval while a change waits for a menu to close. Milliseconds. */
const LOOK_EVERY = 200;

/** A menu that is open for longer is a leftover of another program and is ignored. Milliseconds. */
const LONGEST = 120_000;

/**
 * How often it is looked after a menu has closed. The panel tells of the click that closed it only after that, and names the item by
 * its number in this menu: in a later one the click would be lost.
 */
const LOOKS_AFTER = 5;

/** How long a menu counts as open after a submenu opened, unless an item is clicked. Milliseconds. */
const AFTER_SUBMENU = 10_000;

export type MenuHold = {
  /** Applies the change once no menu is open. A later change replaces a waiting one. */
  whenClosed(change: () => void): void;
  submenuShown(): void;
  clicked(): void;
};

/**
 * Defers changes while a tray menu is open. On Linux each change makes the panel rebuild the whole menu: an open
 * submenu closes and another item is under the pointer. Electron reports neither that the menu opens nor that it
 * closes, only that a submenu opens (https://github.com/electron/electron/issues/28837), and Xfce's panel sends no more
 * over D-Bus. So the X display is asked. Where it doesn't know (Wayland, menus drawn by the shell), an opened submenu
 * counts.
 */
export function holdWhileOpen(hasOpenMenu: () => Promise<boolean | undefined>): MenuHold {
  let next: (() => void) | undefined;
  let isWaiting = false;
  /** That still wait for the click of a closed menu. */
  let looks = 0;
  let openSince: number | undefined;
  let submenuAt = Number.NEGATIVE_INFINITY;
  let displayKnows = false;

  const look = async (): Promise<boolean | undefined> => {
    const isSeen = await hasOpenMenu();
    // Undefined is also the answer of a display that is too busy: then its last one counts.
    if (isSeen === true) openSince ??= performance.now();
    else if (isSeen === false) openSince = undefined;
    return isSeen;
  };
  const isOpen = async (): Promise<boolean> => {
    await look();
    const now = performance.now();
    if (openSince !== undefined) return now - openSince < LONGEST;
    return !displayKnows && now - submenuAt < AFTER_SUBMENU;
  };
  const wait = async (): Promise<void> => {
    isWaiting = true;
    for (looks = 0; ; looks -= 1) {
      if (await isOpen()) looks = LOOKS_AFTER;
      else if (looks <= 0) break;
      await new Promise(resolve => setTimeout(resolve, LOOK_EVERY));
    }
    isWaiting = false;
    next?.();
    next = undefined;
  };
  return {
    whenClosed(change) {
      next = change;
      if (!isWaiting) void wait();
    },
    submenuShown() {
      submenuAt = performance.now();
      void look().then(isSeen => {
        if (isSeen !== undefined) displayKnows = isSeen;
      });
    },
    clicked() {
      submenuAt = Number.NEGATIVE_INFINITY;
      looks = 0;
    },
  };
}
