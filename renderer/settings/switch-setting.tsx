import { useId } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import { useAtOnce } from '../fields/use-at-once.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
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
  const { shown, isBusy, failure, request } = useAtOnce(isOn, commandFor);
  return (
    <div className={styles.setting}>
      <input
        id={id}
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={shown}
        aria-checked={shown}
        aria-busy={isBusy || undefined}
        aria-disabled={lock !== undefined || undefined}
        aria-describedby={lock ? `${id}-hint ${id}-lock` : `${id}-hint`}
        onChange={() => {
          if (!lock) request(!isOn);
        }}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      {failure && <InPlaceFailure failure={failure} />}
    </div>
  );
}
