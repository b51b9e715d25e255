import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './toggle-button.module.css';

type Props = {
  readonly icon: IconName;
  readonly label: string;
  /** Accessible description, also shown as the tooltip. */
  readonly hint: string;
  readonly isOn: boolean;
  readonly isBusy: boolean;
  readonly onToggle: (isOn: boolean) => void;
};

/** Button that stays pressed, for what is on or off about the thing that the page shows. */
export function ToggleButton({ icon, label, hint, isOn, isBusy, onToggle }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className={styles.toggle}
      aria-checked={isOn}
      aria-busy={isBusy || undefined}
      title={hint}
      onClick={() => {
        if (!isBusy) onToggle(!isOn);
      }}
    >
      <Icon name={icon} />
      {label}
    </button>
  );
}
