import { useState } from 'react';
import type { Command } from '../../app/contract.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import styles from './toggle-button.module.css';

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
  const { attempt, run } = useAttempt();
  const [asked, setAsked] = useState(isOn);
  const isBusy = attempt.kind === 'running';
  const isShownOn = isBusy ? asked : isOn;
  return (
    <>
      <button
        type="button"
        role="switch"
        className={styles.toggle}
        aria-checked={isShownOn}
        aria-busy={isBusy || undefined}
        title={hint}
        onClick={() => {
          if (isBusy) return;
          setAsked(!isOn);
          void run(commandFor(!isOn));
        }}
      >
        <Icon name={isShownOn ? iconOn : icon} />
        {label}
      </button>
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </>
  );
}
