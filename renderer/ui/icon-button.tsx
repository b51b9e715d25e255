import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';

type Props = {
  readonly icon: IconName;
  /** Accessible name, also shown as tooltip. */
  readonly label: string;
  /** For a toggle button. */
  readonly isPressed?: boolean;
  /** Its keys as `aria-keyshortcuts` has them. */
  readonly keyShortcuts?: string;
  /** -1 removes it from the tab order. */
  readonly tabIndex?: number;
  readonly onClick: () => void;
};

export function IconButton({ icon, label, isPressed, keyShortcuts, tabIndex, onClick }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-keyshortcuts={keyShortcuts}
      aria-pressed={isPressed}
      // A tooltip that is the name is not read again as a description, which it is beside a label of the same words.
      title={label}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
