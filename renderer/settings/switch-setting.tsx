import { useId, useState } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
import { useAttempt } from '../use-attempt.ts';
import styles from './switch-setting.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (isOn: boolean) => Command;
};

/** On/off setting that applies at once and shows the requested value until the answer arrives. */
export function SwitchSetting({ label, hint, isOn, lock, commandFor }: Props) {
  const id = useId();
  const { attempt, run } = useAttempt();
  // The snapshot may have the new value before the command is answered.
  const [asked, setAsked] = useState(isOn);
  const isShownOn = attempt.kind === 'running' ? asked : isOn;
  return (
    <div className={styles.setting}>
      <input
        id={id}
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={isShownOn}
        aria-checked={isShownOn}
        aria-busy={attempt.kind === 'running' || undefined}
        aria-disabled={lock !== undefined || undefined}
        aria-describedby={lock ? `${id}-hint ${id}-lock` : `${id}-hint`}
        onChange={() => {
          if (attempt.kind === 'running' || lock) return;
          setAsked(!isOn);
          void run(commandFor(!isOn));
        }}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </div>
  );
}
