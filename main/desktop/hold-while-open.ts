/** How often it is looked whether a menu has closed that something waits for. Milliseconds. */
const LOOK_EVERY = 200;

/** A menu that is open longer than that was left behind by some program, and is no reason to wait. Milliseconds. */
const LONGEST = 120_000;

/** A menu that only a submenu has told of is taken to be open so long, or until one of its rows is clicked. Milliseconds. */
const AFTER_SUBMENU = 10_000;

export type MenuHold = {
  /** Makes the change once no menu is open, unless a later change has taken its place. */
  whenClosed(change: () => void): void;
  submenuShown(): void;
  clicked(): void;
};

/**
 * Keeps an open menu from changing under the pointer. On Linux every change makes the panel build the whole menu anew: an open
 * submenu closes, and another row lies under the pointer. Electron tells neither that the menu opens nor that it closes, only
 * that one of its submenus opens (https://github.com/electron/electron/issues/28837), and Xfce's panel tells the bus no more.
 * So the display is asked. Where it does not know, as under Wayland and where the shell itself draws menus, a submenu tells.
 */
export function holdWhileOpen(hasOpenMenu: () => Promise<boolean | undefined>): MenuHold {
  let next: (() => void) | undefined;
  let isWaiting = false;
  let openSince: number | undefined;
  let submenuAt = Number.NEGATIVE_INFINITY;
  let displayKnows = false;

  const isOpen = async (): Promise<boolean> => {
    const isSeen = await hasOpenMenu();
    const now = performance.now();
    if (isSeen !== true) {
      openSince = undefined;
      return !displayKnows && now - submenuAt < AFTER_SUBMENU;
    }
    openSince ??= now;
    return now - openSince < LONGEST;
  };
  const wait = async (): Promise<void> => {
    isWaiting = true;
    while (await isOpen()) await new Promise(resolve => setTimeout(resolve, LOOK_EVERY));
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
      void hasOpenMenu().then(isSeen => {
        displayKnows = isSeen === true;
      });
    },
    clicked() {
      submenuAt = Number.NEGATIVE_INFINITY;
    },
  };
}
