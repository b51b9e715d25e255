import { useId } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import type { Command } from '../../app/contract.ts';
import styles from '../fields/field.module.css';
import { SavedNote } from '../fields/saved-note.tsx';
import { type Choice, Select } from '../fields/select.tsx';
import { useSaving } from '../fields/use-saving.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  readonly commandFor: (value: string) => Command;
};

/** Setting with a drop-down list, whose choice is saved at once. */
export function ChoiceSetting({ label, hint, choices, value, lock, commandFor }: Props) {
  const id = useId();
  const saving = useSaving(value, commandFor);
  return (
    <div className={styles.setting}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lock ? (
        <input
          id={id}
          className={styles.field}
          value={choices.find(choice => choice.value === value)?.label ?? value}
          readOnly
          aria-describedby={`${id}-hint ${id}-lock`}
        />
      ) : (
        <Select
          id={id}
          choices={choices}
          value={value}
          describedBy={`${id}-hint`}
          onValue={chosen => void saving.save(chosen)}
        />
      )}
      {!lock && <SavedNote label={label} saving={saving} onUndo={() => document.getElementById(id)?.focus()} />}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      {saving.failure && <InPlaceFailure failure={saving.failure} />}
    </div>
  );
}
