import { useEffect, useId, useRef, useState } from 'react';
import type { Provider } from '../../app/domain/provider.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './company-name.module.css';

type Props = { readonly provider: Provider; readonly onClose: () => void };

/** Edits a company's name in place. */
export function CompanyName({ provider: { id: providerId, name, nameFrom }, onClose }: Props) {
  const text = useText();
  const words = text.companyName;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // A derived name is the placeholder of an empty field, which stands for it.
  const isOwn = nameFrom === 'person';
  const [draft, setDraft] = useState(isOwn ? name : '');
  const { attempt, run, reset } = useAttempt();
  const isRefused = attempt.kind === 'failed';
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.form}
      onSubmit={async event => {
        event.preventDefault();
        if ((await run({ type: 'renameProvider', providerId, name: draft })).ok) onClose();
      }}
    >
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        ref={field}
        className={styles.field}
        value={draft}
        placeholder={isOwn ? undefined : name}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isRefused}
        aria-errormessage={isRefused ? `${id}-failure` : undefined}
        aria-describedby={`${id}-hint`}
        onChange={event => {
          setDraft(event.currentTarget.value);
          reset();
        }}
        onKeyDown={event => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          event.preventDefault();
          onClose();
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
      {isRefused && <InPlaceFailure id={`${id}-failure`} failure={attempt.failure} />}
      <div className={styles.buttons}>
        <Button submits isBusy={attempt.kind === 'running'}>
          {text.passwords.fill.save}
        </Button>
        <Button onClick={onClose}>{text.signIn.cancel}</Button>
      </div>
    </form>
  );
}
