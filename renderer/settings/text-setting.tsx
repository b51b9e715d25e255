import { useRef } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import styles from '../fields/field.module.css';
import { SavedField } from '../fields/saved-field.tsx';
import { useDraft } from '../fields/use-draft.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Current value. */
  readonly value: string;
  /** What was chosen, if `value` may come from elsewhere: Undo goes back to it. */
  readonly chosen?: string;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (value: string) => Command;
};

/** Single-line text setting that saves itself. */
export function TextSetting({ label, hint, value, chosen = value, lock, commandFor }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const { text, saving, type, commit, leave, cancel } = useDraft(value, commandFor, chosen);
  return (
    <SavedField label={label} hint={hint} saving={saving} lock={lock} input={field}>
      {({ id, failureId, describedBy }) => (
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={lock ? value : text}
          readOnly={lock !== undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={failureId !== undefined}
          // The failure is an alert already; as a description it would be announced twice.
          aria-errormessage={failureId}
          aria-describedby={describedBy}
          onChange={event => type(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={({ key, nativeEvent }) => {
            if (nativeEvent.isComposing) return;
            if (key === 'Enter') commit();
            if (key === 'Escape') cancel();
          }}
        />
      )}
    </SavedField>
  );
}
