import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';

type Props = {
  readonly icon: IconName;
  /** Its name, also shown when the pointer rests on it. */
  readonly label: string;
  /** What a screen reader says of it after its name. */
  readonly description?: string;
  /** The role in whose row it is what the arrow keys come to. */
  readonly row?: string;
  /** -1 keeps Tab from stopping here. */
  readonly tabIndex?: number;
  readonly onClick: () => void;
};

export function IconButton({ icon, label, description, row, tabIndex, onClick }: Props) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-description={description}
      title={label}
      tabIndex={tabIndex}
      data-row={row}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
