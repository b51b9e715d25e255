import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './menu.module.css';
import { MenuContext } from './menu-item.tsx';

/** Where a menu opens, in CSS pixels of the window: below the point, or above `top` where there is no room. */
export type Place = { readonly x: number; readonly y: number; readonly top: number };

export const placeBelow = (element: Element): Place => {
  const { left, top, bottom } = element.getBoundingClientRect();
  return { x: left, y: bottom, top };
};

type Props = {
  readonly label: string;
  readonly at: Place;
  readonly onClose: () => void;
  /** `MenuItem`s and `hr`s. */
  readonly children: ReactNode;
};

/** Distance to the window's edge in CSS pixels. */
const EDGE = 4;

/**
 * Menu at a place of the window. A menu of the page, not of the system: on Linux the system's takes the focus from the window,
 * which hides then, and neither follows Mai's themes nor can be checked for accessibility. Arrow keys, Home, End and first
 * letters move; Escape, Tab and a click elsewhere close it and do nothing else; the focus returns to where it was.
 */
export function Menu({ label, at, onClose, children }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    const before = document.activeElement;
    const { offsetWidth: width, offsetHeight: height } = element;
    const hasRoom = at.y + height + EDGE <= window.innerHeight;
    const x = Math.max(EDGE, Math.min(at.x, window.innerWidth - width - EDGE));
    const y = hasRoom ? at.y : Math.max(EDGE, Math.min(at.top, window.innerHeight - EDGE) - height);
    element.style.setProperty('--x', `${x}px`);
    element.style.setProperty('--y', `${y}px`);
    window.addEventListener('blur', onClose);
    return () => {
      window.removeEventListener('blur', onClose);
      if (before instanceof HTMLElement && element.contains(document.activeElement))
        before.focus({ preventScroll: true });
    };
  }, [at, onClose]);
  // After each change: an item may go while it has the focus, for example Cancel when the role has started.
  useLayoutEffect(() => {
    const element = menu.current;
    if (element && !element.contains(document.activeElement)) itemsOf(element)[0]?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own keys rest meanwhile.
    event.stopPropagation();
    if (CLOSING.includes(event.key)) {
      event.preventDefault();
      onClose();
      return;
    }
    const items = itemsOf(event.currentTarget);
    const next = nextItem(event.key, items, items.indexOf(document.activeElement as HTMLElement));
    next?.focus();
    if (next || event.key.startsWith('Arrow')) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the click that closes the menu, for which keys have Escape
    <div
      className={styles.around}
      onPointerDown={event => {
        if (event.target === event.currentTarget) onClose();
      }}
      onContextMenu={event => event.preventDefault()}
    >
      <div ref={menu} role="menu" aria-label={label} tabIndex={-1} className={styles.menu} onKeyDown={onKeyDown}>
        <MenuContext value={onClose}>{children}</MenuContext>
      </div>
    </div>
  );
}

const CLOSING: readonly string[] = ['Escape', 'Tab', 'ContextMenu', 'F10'];

const itemsOf = (menu: Element): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]'),
];

function nextItem(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    case ' ':
      return undefined;
    default: {
      const begins = ({ textContent }: HTMLElement) => textContent?.toLowerCase().startsWith(key.toLowerCase());
      return key.length === 1 ? [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins) : undefined;
    }
  }
}
