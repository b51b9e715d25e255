import { useId } from 'react';
import type { Command } from '../../app/contract.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import styles from './choice-setting.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** `lang` of a choice in another language. */
  readonly choices: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly value: string;
  readonly commandFor: (value: string) => Command;
};

/** Drop-down list that applies at once. A native select works with every keyboard and screen reader. */
export function ChoiceSetting({ label, hint, choices, value, commandFor }: Props) {
  const id = useId();
  const { attempt, run } = useAttempt();
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.choice}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={event => void run(commandFor(event.currentTarget.value))}
      >
        {choices.map(choice => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </div>
  );
}
