import { useId } from 'react';
import type { Command } from '../../app/contract.ts';
import family from '../fields/choice.module.css';
import { useAtOnce } from '../fields/use-at-once.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import styles from './radio-setting.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly hint: string }[];
  /** Current value. */
  readonly value: T;
  readonly commandFor: (value: T) => Command;
};

/** Radio group that applies at once and shows the requested value until the answer arrives. */
export function RadioSetting<T extends string>({ label, choices, value, commandFor }: Props<T>) {
  const id = useId();
  const { shown, failure, request } = useAtOnce(value, commandFor);
  return (
    <fieldset className={styles.setting}>
      <legend className={styles.label}>{label}</legend>
      {choices.map(choice => (
        <div className={family.choice} key={choice.value}>
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={id}
            checked={choice.value === shown}
            aria-describedby={`${id}-${choice.value}-hint`}
            onChange={() => request(choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          <p id={`${id}-${choice.value}-hint`} className={family.hint}>
            {choice.hint}
          </p>
        </div>
      ))}
      {failure && <InPlaceFailure failure={failure} />}
    </fieldset>
  );
}
