import type { Command } from '../../app/contract.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import styles from './toggle-button.module.css';
import { useAtOnce } from './use-at-once.ts';

type Props = {
  readonly icon: IconName;
  readonly iconOn: IconName;
  readonly label: string;
  /** Accessible description, also shown as the tooltip. */
  readonly hint: string;
  readonly isOn: boolean;
  readonly commandFor: (isOn: boolean) => Command;
};

/** Button that stays pressed. It applies at once and shows the requested state until the answer arrives. */
export function ToggleButton({ icon, iconOn, label, hint, isOn, commandFor }: Props) {
  const { shown, isBusy, failure, request } = useAtOnce(isOn, commandFor);
  return (
    <>
      <button
        type="button"
        role="switch"
        className={styles.toggle}
        aria-checked={shown}
        aria-busy={isBusy || undefined}
        title={hint}
        onClick={() => request(!isOn)}
      >
        <Icon name={shown ? iconOn : icon} />
        {label}
      </button>
      {failure && <InPlaceFailure failure={failure} />}
    </>
  );
}
