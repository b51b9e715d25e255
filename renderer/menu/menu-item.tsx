import { createContext, useContext } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './menu.module.css';

/** Closes the menu around an item. */
export const MenuContext = createContext<() => void>(() => {});

type Props = {
  readonly children: string;
  /** For an item that is on or off, or one of several. */
  readonly kind?: 'menuitem' | 'menuitemcheckbox' | 'menuitemradio';
  readonly isChecked?: boolean;
  readonly onPick: () => void;
};

/** Item of a `Menu`, which closes before the item acts: a page that opens then returns the focus to the right place. */
export function MenuItem({ children, kind = 'menuitem', isChecked, onPick }: Props) {
  const close = useContext(MenuContext);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of a menu's items, of which two have it
    <button
      type="button"
      role={kind}
      aria-checked={isChecked}
      tabIndex={-1}
      className={styles.item}
      onPointerMove={event => event.currentTarget.focus({ preventScroll: true })}
      onClick={() => {
        close();
        onPick();
      }}
    >
      <span className={styles.check}>{isChecked && <Icon name="check" />}</span>
      <bdi>{children}</bdi>
    </button>
  );
}
