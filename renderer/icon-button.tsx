import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';

type Props = {
  readonly icon: IconName;
  /** Its name, also shown when the pointer rests on it. */
  readonly label: string;
  /** Whether the arrow keys come by. */
  readonly isRow?: boolean;
  /** -1 keeps Tab from stopping here. */
  readonly tabIndex?: number;
  readonly onClick: () => void;
};

export function IconButton({ icon, label, isRow, tabIndex, onClick }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      data-row={isRow}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
