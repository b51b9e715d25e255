import { type RefObject, useId } from 'react';
import { useText } from '../use-text.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './search-field.module.css';
import hidden from './visually-hidden.module.css';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** Instructions for screen readers. */
  readonly hint?: string;
  /** Keys that lead here, as `aria-keyshortcuts` has them. */
  readonly keyShortcuts?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: chooses the first match. */
  readonly onSubmit?: () => void;
};

export function SearchField({ field, label, hint, keyShortcuts, query, onQuery, onSubmit }: Props) {
  const text = useText();
  const id = useId();
  return (
    <search className={styles.search}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          className={styles.field}
          type="search"
          enterKeyHint={onSubmit ? 'go' : 'search'}
          aria-label={label}
          aria-keyshortcuts={keyShortcuts}
          aria-describedby={hint === undefined ? undefined : id}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={event => onQuery(event.currentTarget.value)}
        />
        {hint !== undefined && (
          <span id={id} className={hidden.hidden}>
            {hint}
          </span>
        )}
        {query !== '' && (
          <IconButton
            icon="close"
            label={text.home.clearSearch}
            onClick={() => {
              onQuery('');
              field.current?.focus();
            }}
          />
        )}
      </form>
    </search>
  );
}
