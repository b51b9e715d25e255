import { useId, useState } from 'react';
import type { Command } from '../app/contract.ts';
import { Button } from './button.tsx';
import { InPlaceFailure } from './in-place-failure.tsx';
import styles from './text-setting.module.css';
import { useAttempt } from './use-attempt.ts';
import { useText } from './use-text.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** What holds now. */
  readonly value: string;
  readonly commandFor: (value: string) => Command;
};

/** One line of text that a person may change and save. */
export function TextSetting({ label, hint, value, commandFor }: Props) {
  const text = useText();
  const id = useId();
  const [draft, setDraft] = useState(value);
  const { attempt, run, reset } = useAttempt();
  const isRefused = attempt.kind === 'failed';
  return (
    <form
      className={styles.setting}
      onSubmit={event => {
        event.preventDefault();
        void run(commandFor(draft.trim()));
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.field}
          value={draft}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? `${id}-failure ${id}-hint` : `${id}-hint`}
          onChange={event => {
            setDraft(event.currentTarget.value);
            reset();
          }}
        />
        <Button submits label={text.roleOptions.saveWhat(label)} isBusy={attempt.kind === 'running'}>
          {attempt.kind === 'running' ? text.roleOptions.saving : text.roleOptions.save}
        </Button>
      </div>
      {isRefused && <InPlaceFailure id={`${id}-failure`} failure={attempt.failure} />}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <p className={styles.hint} role="status">
        {attempt.kind === 'done' && text.roleOptions.saved}
      </p>
    </form>
  );
}
