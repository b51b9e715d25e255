import { type RefObject, useId } from 'react';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './search-field.module.css';
import { useText } from './use-text.ts';
import hidden from './visually-hidden.module.css';

type Props = {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: take the first match. */
  readonly onSubmit: () => void;
};

export function SearchField({ field, query, onQuery, onSubmit }: Props) {
  const text = useText();
  const id = useId();
  return (
    <search className={styles.search}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Icon name="search" />
        <input
          ref={field}
          className={styles.field}
          type="search"
          enterKeyHint="go"
          aria-label={text.home.searchLabel}
          aria-describedby={id}
          placeholder={text.home.searchPlaceholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={event => onQuery(event.currentTarget.value)}
        />
        <span id={id} className={hidden.hidden}>
          {text.home.searchHint}
        </span>
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
