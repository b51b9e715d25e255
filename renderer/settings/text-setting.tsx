import { useId, useState } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './text-setting.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Current value. */
  readonly value: string;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (value: string) => Command;
};

/** Single-line text setting with Save. */
export function TextSetting({ label, hint, value, lock, commandFor }: Props) {
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
        if (!lock) void run(commandFor(draft.trim()));
      }}
    >
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.field}
          value={lock ? value : draft}
          readOnly={lock !== undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={isRefused}
          // The failure is an alert already; as a description it would be announced twice.
          aria-errormessage={isRefused ? `${id}-failure` : undefined}
          aria-describedby={`${id}-hint${lock ? ` ${id}-lock` : ''}`}
          onChange={event => {
            setDraft(event.currentTarget.value);
            reset();
          }}
        />
        {!lock &&
          (attempt.kind === 'running' ? (
            <Button submits isBusy>
              {text.roleOptions.saving}
            </Button>
          ) : (
            <Button submits label={text.roleOptions.saveWhat(label)}>
              {text.roleOptions.save}
            </Button>
          ))}
      </div>
      {isRefused && <InPlaceFailure id={`${id}-failure`} failure={attempt.failure} />}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      <p className={styles.hint} role="status">
        {attempt.kind === 'done' && text.roleOptions.saved}
      </p>
    </form>
  );
}
