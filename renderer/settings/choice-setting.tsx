import { useId } from 'react';
import type { Command } from '../../app/contract.ts';
import styles from '../fields/field.module.css';
import { SavedNote } from '../fields/saved-note.tsx';
import { type Choice, Select } from '../fields/select.tsx';
import { useSaving } from '../fields/use-saving.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly commandFor: (value: string) => Command;
};

/** Setting with a drop-down list, whose choice is saved at once. */
export function ChoiceSetting({ label, hint, choices, value, commandFor }: Props) {
  const id = useId();
  const saving = useSaving(value, commandFor);
  return (
    <div className={styles.setting}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        choices={choices}
        value={value}
        describedBy={`${id}-hint`}
        onValue={chosen => void saving.save(chosen)}
      />
      <SavedNote label={label} saving={saving} onUndo={() => document.getElementById(id)?.focus()} />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {saving.failure && <InPlaceFailure failure={saving.failure} />}
    </div>
  );
}
