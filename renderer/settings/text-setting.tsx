import { useId, useRef } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import styles from '../fields/field.module.css';
import { SavedNote } from '../fields/saved-note.tsx';
import { useDraft } from '../fields/use-draft.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Current value. */
  readonly value: string;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (value: string) => Command;
};

/** Single-line text setting that saves itself. */
export function TextSetting({ label, hint, value, lock, commandFor }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { text, saving, type, commit, leave, cancel } = useDraft(value, commandFor);
  const { failure } = saving;
  return (
    <div className={styles.setting}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={styles.field}
        value={lock ? value : text}
        readOnly={lock !== undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={failure !== undefined}
        // The failure is an alert already; as a description it would be announced twice.
        aria-errormessage={failure && `${id}-failure`}
        aria-describedby={`${id}-hint${lock ? ` ${id}-lock` : ''}`}
        onChange={event => type(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={({ key, nativeEvent }) => {
          if (nativeEvent.isComposing) return;
          if (key === 'Enter') commit();
          if (key === 'Escape') cancel();
        }}
      />
      {!lock && <SavedNote label={label} saving={saving} onUndo={() => field.current?.focus()} />}
      {failure && <InPlaceFailure id={`${id}-failure`} failure={failure} />}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
    </div>
  );
}
