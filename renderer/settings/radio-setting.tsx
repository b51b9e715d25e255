import { useId } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import family from '../fields/choice.module.css';
import { useAtOnce } from '../fields/use-at-once.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
import styles from './radio-setting.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly hint: string }[];
  /** Current value. */
  readonly value: T;
  /** Set if the company has locked it: the choice is shown, the others are not. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (value: T) => Command;
};

/** Radio group that applies at once and shows the requested value until the answer arrives. */
export function RadioSetting<T extends string>({ label, choices, value, lock, commandFor }: Props<T>) {
  const id = useId();
  const { shown, failure, request } = useAtOnce(value, commandFor);
  return (
    <fieldset className={styles.setting}>
      <legend className={styles.label}>{label}</legend>
      {choices
        .filter(choice => lock === undefined || choice.value === value)
        .map(choice => (
          <div className={family.choice} key={choice.value}>
            <input
              type="radio"
              id={`${id}-${choice.value}`}
              name={id}
              checked={choice.value === shown}
              disabled={lock !== undefined}
              aria-describedby={`${id}-${choice.value}-hint`}
              onChange={() => request(choice.value)}
            />
            <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
            <p id={`${id}-${choice.value}-hint`} className={family.hint}>
              {choice.hint}
            </p>
          </div>
        ))}
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      {failure && <InPlaceFailure failure={failure} />}
    </fieldset>
  );
}
