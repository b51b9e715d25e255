import { type ReactNode, type RefObject, useId } from 'react';
import type { Lock } from '../../app/company/company-rules.ts';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
import styles from './field.module.css';
import { SavedNote } from './saved-note.tsx';
import type { Saving } from './use-saving.ts';

/** What an input is to have for assistive technology. */
type InputIds = {
  readonly id: string;
  /** Id of the failure message, if there is one. */
  readonly failureId: string | undefined;
  readonly describedBy: string;
};

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly saving: Saving;
  /** Set if the company has locked it. */
  readonly lock?: Lock | undefined;
  /** Takes the focus after Undo. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Renders the input. */
  readonly children: (ids: InputIds) => ReactNode;
};

/** An input that saves itself, with its label, what the last change came to, and its hint. */
export function SavedField({ label, hint, saving, lock, input, children }: Props) {
  const id = useId();
  const { failure } = saving;
  const failureId = failure && `${id}-failure`;
  return (
    <div className={styles.setting}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, failureId, describedBy: `${id}-hint${lock ? ` ${id}-lock` : ''}` })}
      {!lock && <SavedNote label={label} saving={saving} onUndo={() => input.current?.focus()} />}
      {failure && <InPlaceFailure id={`${id}-failure`} failure={failure} />}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
    </div>
  );
}
