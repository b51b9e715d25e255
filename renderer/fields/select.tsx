import { Icon } from '../ui/icon.tsx';
import styles from './field.module.css';

export type Choice<T extends string = string> = {
  readonly value: T;
  readonly label: string;
  /** `lang` of a choice in another language. */
  readonly lang?: string;
};

type Props<T extends string> = {
  readonly id: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  /** Id of the hint. */
  readonly describedBy?: string;
  readonly onValue: (value: T) => void;
};

/** Drop-down list. The native element works with every keyboard and screen reader, and its list may be larger than the window. */
export function Select<T extends string>({ id, choices, value, describedBy, onValue }: Props<T>) {
  return (
    <div className={styles.frame}>
      <select
        id={id}
        className={styles.field}
        data-opens="true"
        value={value}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(choice => choice.value === currentTarget.value);
          if (chosen) onValue(chosen.value);
        }}
      >
        {choices.map(choice => (
          <option key={choice.value} value={choice.value} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </div>
  );
}
