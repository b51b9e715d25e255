import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';

type Props = {
  readonly icon: IconName;
  /** Accessible name, also shown as tooltip. */
  readonly label: string;
  /** Accessible description. */
  readonly description?: string;
  /** Key of the role in whose row the arrow keys focus this button. */
  readonly row?: string;
  /** -1 removes it from the tab order. */
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
